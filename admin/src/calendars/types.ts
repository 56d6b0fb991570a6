/** A day that differs from its weekday: off, or worked in exchange. */
export interface SpecialDay {
  date: string
  name: string
  kind: 'off' | 'work'
}

/** A version of the holiday calendar; the shipped one has no id until a version is stored. */
export interface Calendar {
  id: string
  version: string
  years: number[]
  source: string
  recordedAt: string | null
  specialDays: number
}

/** With its days, as one version is shown. */
export interface CalendarWithDays extends Calendar {
  days: SpecialDay[]
}

/** What a notice adds to the newest version and changes in it. */
export interface NoticeChanges {
  added: SpecialDay[]
  changed: { date: string; from: Omit<SpecialDay, 'date'>; to: Omit<SpecialDay, 'date'> }[]
  unchanged: number
}
