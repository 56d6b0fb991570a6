import type { Data } from '@api/data'

export type Season = Data.Seasons.Season
export type Publication = Data.Seasons.Publication
export type ImportFault = Data.Sheets.SheetFault
