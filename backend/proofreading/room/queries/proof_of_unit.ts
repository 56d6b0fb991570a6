import { today as readToday } from '#backend/clock/season_clock'
import type { Viewer } from '#backend/identity/viewer'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import { confirmationsOf } from '#backend/seasons/queries/class_confirmations'
import { isCountedFromPhotos } from '#backend/seasons/queries/is_counted_from_photos'
import { readPhase } from '#backend/units/queries/read_phase'
import type { CivilDate } from '#domain/calendar/civil_date'
import { policyOf } from '#domain/policy/read_policy'
import { MARKED_IN, offeredKinds } from '#domain/proofreading/mark_rules'
import type { ErratumKind } from '#domain/policy/proof_kinds'
import { workingDaysLeft } from '#domain/season/matter_order'
import type ClassConfirmation from '#models/proofreading/class_confirmation'
import UnitDeadline from '#models/seasons/unit_deadline'
import type SeasonUnit from '#models/seasons/season_unit'
import { reachesWhole } from './class_of_viewer.js'
import { proofGroups, type ProofGroup } from './proof_groups.js'

/** A class in proofreading, or the students without one. */
export interface ProofOfClass extends Omit<ProofGroup, 'digest'> {
  /** Null: the viewer sees only a part of the group, and cannot answer for all of it. */
  digest: string | null
  /** The newest; null if there is none. */
  confirmation: ClassConfirmation | null
  /** It was for other versions than those that stand. */
  isStale: boolean
}

/** How far the proofreading of a unit is, as far as the viewer sees its students. */
export interface ProofOfUnit {
  /** What is open is counted from marks; else somebody declares it. */
  isCounted: boolean
  /** Form B says that all photos were found right: nothing may be open (苏教指通〔2023〕13号 附件3). */
  refusesOpenErrors: boolean
  /** Marks are taken now. */
  isOpen: boolean
  /** What may be reported of an image. */
  kinds: ErratumKind[]
  dueOn: CivilDate | null
  workingDaysLeft: number | null
  classes: ProofOfClass[]
}

/** @param unit with its season's calendar loaded, as of a route */
export async function proofOfUnit(viewer: Viewer, unit: SeasonUnit): Promise<ProofOfUnit> {
  const students = visibleStudents(viewer).where('students.season_unit_id', unit.id)
  const groups = await proofGroups(students)
  const confirmations = await confirmationsOf(unit.id)
  const seesWhole = reachesWhole(viewer, unit, 'readStudents')
  const { calendar } = unit.season.calendarVersion
  await unit.season.load('policy')
  const deadline = await UnitDeadline.query()
    .where({ seasonUnitId: unit.id, kind: 'proof' })
    .first()
  const dueOn = (deadline?.deadline.due ?? null) as CivilDate | null
  const phase = await readPhase(unit)
  const policy = policyOf(unit.season.policy.sourced)
  return {
    refusesOpenErrors: policy.feedbackForm === 'B',
    isCounted: await isCountedFromPhotos(unit),
    isOpen: phase !== null && MARKED_IN.includes(phase),
    kinds: [...offeredKinds(policy)],
    dueOn,
    workingDaysLeft: workingDaysLeft({ dueOn }, await readToday(), calendar),
    classes: groups.map((group) => {
      const isWhole = group.classId !== null || seesWhole
      const own = isWhole ? (confirmations.get(group.classId) ?? []) : []
      const present = own.find(({ digest }) => digest === group.digest)
      const confirmation = present ?? own[0] ?? null
      const isStale = confirmation !== null && !present
      return { ...group, digest: isWhole ? group.digest : null, confirmation, isStale }
    }),
  }
}
