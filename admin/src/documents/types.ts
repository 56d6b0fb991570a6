import type { Role } from '@domain/season/codes'

/** What a document is, as the API returns it. */
export interface DocumentPages {
  id: string
  fileName: string
  kind: string
  bytes: number
  /** The first characters of its sha256. */
  digest: string
  by: { name: string; roles: Role[] } | null
  recordedAt: string
  /** The latest step that names it. */
  step: { event: string; at: string } | null
  /** Null if it cannot be shown as pictures; then `fault` says why. */
  pages: number | null
  shownPages: number
  missesText: boolean
  fault: { message: string } | null
}
