import type { Data } from '@api/data'

type Stored<Version> = Omit<Version, 'id'> & { id: string }

/** A version of the holiday calendar; the shipped one has no id until a version is stored. */
export type Calendar = Stored<Data.Seasons.Calendar>
export type CalendarWithDays = Stored<Data.Seasons.Calendar.Variants['withDays']>
/** A day that differs from its weekday: off, or worked in exchange. */
export type SpecialDay = CalendarWithDays['days'][number]
/** What a notice adds to the newest version and changes in it. */
export type NoticeChanges = Data.Seasons.NoticePreview['changes']
