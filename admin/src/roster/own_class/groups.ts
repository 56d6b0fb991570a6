import type { Member } from '@domain/counts/class_groups'
import type { PartRow } from '../../season_units/progress/progressTypes'
import type { Student } from '../types'

/** What the groups of a class ask of a student. */
export const memberOf = ({
  state,
  delistedAt,
  absences,
}: Pick<Student, 'state' | 'delistedAt' | 'absences'>): Member => ({
  state,
  isListed: delistedAt === null,
  isAbsent: absences.some(({ round }) => round === 'main'),
})

/** How many are in each group, by the counters of the progress. */
export const headsOf = ({ captured, toRetake, reset, absent, notCaptured }: PartRow) => ({
  done: captured,
  retake: toRetake + reset,
  missing: absent + notCaptured,
})
