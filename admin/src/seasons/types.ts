/** A season as the API returns it; each policy value with its clause. */
export interface Season {
  id: string
  year: number
  name: string
  notice: string
  publishedAt: string | null
  preset: string
  policy: Record<string, { value: unknown; clause: string }>
  /** The values in which it differs from its preset. */
  changes: Record<string, unknown>
  calendar: string
  cohort: number
  units: number
}

/** A warning or obstacle before publication, in the reader's language. */
export interface PublicationRemark {
  type: string
  message: string
}

/** The publication preview of a draft. */
export interface Publication {
  units: number
  obstacles: PublicationRemark[]
  warnings: PublicationRemark[]
}

/** A mistake in a table of windows; one about a whole row has no column. */
export interface ImportFault {
  row: number
  column: string
  type: string
  message: string
}
