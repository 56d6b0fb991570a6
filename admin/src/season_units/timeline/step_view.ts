import type { Data } from '@api/data'

/** A step of a unit, as its timeline shows it. */
export type StepView = Data.Seasons.Step
