import { may, type Capability } from '../identity/permissions.js'
import type { HeldGrant } from '../identity/grant.js'

/** Whose students, colleges and classes somebody reaches: those of whole units, of colleges, of classes. */
export interface RosterSight {
  unitIds: string[]
  collegeIds: string[]
  classIds: string[]
}

type SeenGrant = Pick<HeldGrant, 'role' | 'unitId' | 'collegeId' | 'classId'>

const NOTHING: RosterSight = { unitIds: [], collegeIds: [], classIds: [] }

/** What one grant of a school reaches; of the people of a college who are given none, nothing. */
function reachOf({ role, unitId, collegeId, classId }: SeenGrant): RosterSight {
  if (role === 'class_teacher') return { ...NOTHING, classIds: classId ? [classId] : [] }
  if (role === 'college') return { ...NOTHING, collegeIds: collegeId ? [collegeId] : [] }
  return { ...NOTHING, unitIds: unitId ? [unitId] : [] }
}

const unique = (ids: string[]) => [...new Set(ids)]

/**
 * Which students these grants reach for what the capability allows: a coordinator those of the unit, people
 * of a college those of that college, class teachers those of that class, the centre all.
 * @param grants those in force; each counts for itself, and what they reach is joined
 */
export function rosterSight(
  grants: readonly SeenGrant[],
  capability: Capability
): RosterSight | 'all' {
  const counting = grants.filter(({ role }) => may([role], capability))
  if (counting.some(({ unitId }) => unitId === null)) return 'all'
  const reached = counting.map(reachOf)
  return {
    unitIds: unique(reached.flatMap(({ unitIds }) => unitIds)),
    collegeIds: unique(reached.flatMap(({ collegeIds }) => collegeIds)),
    classIds: unique(reached.flatMap(({ classIds }) => classIds)),
  }
}

/** Where a student stands: the unit, and the college and class if the list names them. */
export interface PlaceOfStudent {
  unitId: string
  collegeId: string | null
  classId: string | null
}

/** Does a sight reach a student? The queries of the lists ask the database the same. */
export const isInSight = (
  sight: RosterSight | 'all',
  { unitId, collegeId, classId }: PlaceOfStudent
): boolean =>
  sight === 'all' ||
  sight.unitIds.includes(unitId) ||
  (collegeId !== null && sight.collegeIds.includes(collegeId)) ||
  (classId !== null && sight.classIds.includes(classId))
