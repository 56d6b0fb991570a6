const MINUTE_MS = 60_000

/** Hours and minutes from one instant to another, begun minutes as whole ones; null once it is past. */
export function timeLeft(now: string, until: string) {
  const minutes = Math.ceil((Date.parse(until) - Date.parse(now)) / MINUTE_MS)
  return minutes > 0 ? { hours: Math.floor(minutes / 60), minutes: minutes % 60 } : null
}
