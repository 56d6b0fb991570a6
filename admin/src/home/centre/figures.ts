import type { Data } from '@api/data'

export type CentreFigures = Data.Home.CentreHome
export type PhaseCount = CentreFigures['phases'][number]
export type RegionPhases = CentreFigures['regions'][number]
export type DayAhead = CentreFigures['days'][number]
