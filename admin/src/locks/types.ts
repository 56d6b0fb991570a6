import type { Data } from '@api/data'

export type Lock = Data.Locks.Lock
export type Unlocked = Data.Locks.Unlocked
