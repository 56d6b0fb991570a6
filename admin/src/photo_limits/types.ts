import type { Data } from '@api/data'

export type PackLimits = Data.Photos.PackLimits
export type LimitedMeasure = PackLimits['measures'][number]
export type LimitsVersion = Data.Photos.LimitsVersion
export type Bounds = LimitsVersion['changes'][number]['from']
export type LimitsPreview = Data.Photos.LimitsPreview
/** A version as its author gets it back. */
export type ProposedLimits = Data.Photos.LimitsVersion.Variants['forProposer']
