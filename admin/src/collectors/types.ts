import type { Data } from '@api/data'

export type Collector = Data.Collectors.Collector
