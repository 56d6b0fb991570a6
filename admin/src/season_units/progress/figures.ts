import { MISSING_STATES, STUDENT_STATES, type StudentState } from '@domain/counts/student_state'
import type { Figures } from './progressTypes'

/** The figures in their order, each with the states of the students whom it counts. */
export const FIGURES = {
  expected: STUDENT_STATES,
  captured: ['qualified', 'being_checked', 'awaiting_review'],
  qualified: ['qualified'],
  awaiting: ['being_checked', 'awaiting_review'],
  toRetake: ['to_retake'],
  reset: ['reset', 'expired'],
  absent: ['absent'],
  missing: MISSING_STATES,
} as const satisfies Partial<Record<keyof Figures, readonly StudentState[]>>

export type FigureName = keyof typeof FIGURES
export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[]

/** The states of a figure, as the filter of the students takes them. */
export const statesOf = (figure: FigureName): string => FIGURES[figure].join()

/** Whose students a figure counts. */
export interface FigurePlace {
  seasonUnitId: string
  collegeId?: string | null
  classId?: string | null
}

/** The list of the students of a filter. */
export const studentsOf = (filter: FigurePlace & { states?: string; listed?: 'true' | 'false' }) =>
  `/students?${new URLSearchParams({ filter: JSON.stringify(filter) })}`

/** The list of the students whom a figure counts. */
export const studentsWith = (place: FigurePlace, figure: FigureName) =>
  studentsOf({ ...place, states: statesOf(figure) })
