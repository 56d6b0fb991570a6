import type { Data } from '@api/data'

/** 采集进度 of a unit. */
export type UnitProgress = Data.Seasons.UnitCounts
/** The figures of a unit, as the board has them too. */
export type Figures = UnitProgress['total']
export type PartRow = UnitProgress['classes'][number]
export type DayRow = UnitProgress['days'][number]
