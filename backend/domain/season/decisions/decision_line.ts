import type { CivilDate } from '../../calendar/civil_date.js'

/** A value that whoever decides sees beside the buttons. Screens have the names. */
export type DecisionLine =
  | { name: string; kind: 'day'; value: CivilDate }
  | { name: string; kind: 'count'; value: number }
  /** Money in fen. */
  | { name: string; kind: 'fen'; value: number }
  /** A code that screens translate. */
  | { name: string; kind: 'code'; value: string }

/** What a recorded step carries: ids, counts, dates and codes. Steps of earlier builds have less. */
export type StepDetails = Record<string, unknown>

/** The lines of values that are there. */
export const lines = (...all: (DecisionLine | null)[]): DecisionLine[] =>
  all.filter((line) => line !== null)

export const day = (name: string, value: CivilDate | null | undefined): DecisionLine | null =>
  value ? { name, kind: 'day', value } : null

export const count = (name: string, value: unknown): DecisionLine | null =>
  typeof value === 'number' ? { name, kind: 'count', value } : null

export const fen = (name: string, value: number): DecisionLine => ({ name, kind: 'fen', value })

export const code = (name: string, value: unknown): DecisionLine | null =>
  typeof value === 'string' ? { name, kind: 'code', value } : null
