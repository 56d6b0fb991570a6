import { err, ok, type Result } from '../result.js'

/** What the rules of merging need to know of a student. */
export interface MergingStudent {
  id: string
  lastFour: string | null
  mergedInto: string | null
}

/** Where a student stands on the school's list, if they do. */
export interface ListPlace<Instant> {
  collegeId: string | null
  classId: string | null
  listPosition: number | null
  listImportId: string | null
  delistedAt: Instant | null
}

export type MergeFault =
  { type: 'merge_into_self' } | { type: 'student_merged' } | { type: 'students_differ' }

/**
 * Are these two rows one person? The last four of the ID number have to be known and equal; names are
 * masked and numbers differ, or they would be one row already.
 */
export function askMerge(gone: MergingStudent, kept: MergingStudent): Result<null, MergeFault> {
  if (gone.id === kept.id) return err({ type: 'merge_into_self' })
  if (gone.mergedInto || kept.mergedInto) return err({ type: 'student_merged' })
  if (!gone.lastFour || gone.lastFour !== kept.lastFour) return err({ type: 'students_differ' })
  return ok(null)
}

/** Who a student is, and since when by a 采集码. */
export interface KnownIdentity<Instant> {
  maskedName: string | null
  lastFour: string | null
  level: string | null
  studyKind: string | null
  codedAt: Instant | null
}

/** Name and last four after a merge: a code beats a list (students.md 2), first that of the kept one. */
export function identityAfterMerge<Instant>(
  gone: KnownIdentity<Instant>,
  kept: KnownIdentity<Instant>
): KnownIdentity<Instant> {
  const { maskedName, lastFour, level, studyKind, codedAt } =
    !kept.codedAt && gone.codedAt ? gone : kept
  return { maskedName, lastFour, level, studyKind, codedAt }
}

const isListed = ({ listPosition, delistedAt }: ListPlace<unknown>) =>
  listPosition !== null && delistedAt === null

/** College, class and place after a merge: those of whom the school has on its list, first of the kept one. */
export function placeAfterMerge<Instant>(
  gone: ListPlace<Instant>,
  kept: ListPlace<Instant>
): ListPlace<Instant> {
  const { collegeId, classId, listPosition, listImportId, delistedAt } =
    !isListed(kept) && isListed(gone) ? gone : kept
  return { collegeId, classId, listPosition, listImportId, delistedAt }
}
