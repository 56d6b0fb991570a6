const MINUTE_MS = 60_000

/** How many decisions were made within the last minute, of those at these times. */
export const perMinute = (times: readonly number[], now: number): number =>
  times.filter((time) => time > now - MINUTE_MS && time <= now).length
