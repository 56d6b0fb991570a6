const shanghai = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', ...options })

const date = shanghai({ dateStyle: 'short' })
const moment = shanghai({ dateStyle: 'short', timeStyle: 'short' })

/** A date in Shanghai, `YYYY-MM-DD`. */
export const dayOf = (instant: string) => date.format(new Date(instant))

/** A date and time in Shanghai, `YYYY-MM-DD HH:mm`. */
export const momentOf = (instant: string) => moment.format(new Date(instant))

export const daysLater = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
