import type { Instant } from '../calendar/instant.js'

/** What a device of a fixed point is worth. */
export const KIOSK_STATES = ['open', 'expired', 'closed'] as const
export type KioskState = (typeof KIOSK_STATES)[number]

/** for how many hours a device may be opened: the hours of a day (苏教指通〔2023〕13号 附件1 注2: 8:00–18:00), with setting up and clearing away. */
export const KIOSK_HOURS = { least: 1, most: 14, preset: 10 } as const

/** A page on a device that student after student uses is signed out after so many minutes without a request. */
export const KIOSK_IDLE_MINUTES = 5

interface Kiosk {
  /** By the server’s own clock. */
  expiresAt: Instant
  isClosed: boolean
}

/** It is closed by somebody, or ends by the server’s own clock: the season’s may stand still in a rehearsal. */
export function kioskState({ expiresAt, isClosed }: Kiosk, wall: Instant): KioskState {
  if (isClosed) return 'closed'
  return Date.parse(wall) < Date.parse(expiresAt) ? 'open' : 'expired'
}
