import type { Data } from '@api/data'

export type WallPhoto = Data.Photos.WallPhoto
export type WallCounts = Data.Photos.WallCounts
