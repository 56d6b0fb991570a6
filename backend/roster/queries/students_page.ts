import type { Page } from '#backend/http/cursors'
import type { Viewer } from '#backend/identity/viewer'
import type { StudentState } from '#domain/counts/student_state'
import type { StandingKind } from '#domain/money/account'
import type { StudentOrigin } from '#models/roster/student'
import type Student from '#models/roster/student'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import { noteStandings, standing } from './payment_standings.js'
import { inStates, withState } from './student_states.js'
import { visibleStudents } from './visible_roster.js'

export interface StudentFilter {
  seasonId?: string
  seasonUnitId?: string
  collegeId?: string
  classId?: string
  origin?: StudentOrigin
  /** Those who stand on the school's list, or those who do not. */
  listed?: boolean
  /** Those who are known by a 采集码, or those who have not shown one yet. */
  coded?: boolean
  /** How far they are in the main round. */
  states?: StudentState[]
  /** How they stand with the payment: of those of whom the viewer may know it. */
  payment?: StandingKind
}

/** The order of the list: who has no place in it comes last. */
export const ORDER = `students.season_unit_id, coalesce(students.list_position, 2147483647),
  coalesce(students.xh_key, '') collate "C", students.id`

const LISTED = 'students.list_position is not null and students.delisted_at is null'

/** The students of a filter whom the viewer sees. */
export function keptStudents(
  viewer: Viewer,
  { listed, coded, states, payment, ...exact }: StudentFilter
) {
  const students = visibleStudents(viewer, payment ? 'waivePayments' : 'readStudents')
  for (const [field, value] of Object.entries(exact))
    if (value) students.where(`students.${columns[field as keyof typeof exact]}`, value)
  if (states) inStates(states)(students)
  if (payment) standing(payment)(students)
  if (listed !== undefined) students.whereRaw(listed ? LISTED : `not (${LISTED})`)
  if (coded !== undefined) students.whereRaw(`students.coded_at is ${coded ? 'not null' : 'null'}`)
  return students
}

const columns = {
  seasonId: 'season_id',
  seasonUnitId: 'season_unit_id',
  collegeId: 'college_id',
  classId: 'class_id',
  origin: 'origin',
} as const

/** Loads what an answer shows of students. */
export const withPlaces = (students: ModelQueryBuilderContract<typeof Student>) =>
  withState(students)
    .preload('college')
    .preload('schoolClass')
    .preload('absences', (absences) =>
      absences.whereNull('ended_at').orderBy('round').orderBy('id')
    )

/** How many there are; not said of the states or payments of a whole province, as each student would be looked at. */
async function totalOf(viewer: Viewer, filter: StudentFilter): Promise<number | undefined> {
  const { states, payment, seasonUnitId, collegeId, classId } = filter
  const isOfPlace = seasonUnitId ?? collegeId ?? classId
  if ((states || payment) && !isOfPlace && viewer.isCentre) return undefined
  const [row] = await keptStudents(viewer, filter).count('* as total')
  return Number(row!.$extras.total)
}

/**
 * One page of students: by their place in the school's list, those without one last, by their numbers.
 * @param after the id of the last student of the page before: numbers do not stand in addresses
 */
export async function studentsPage(
  viewer: Viewer,
  filter: StudentFilter,
  after: string | undefined,
  limit: number
): Promise<Page<Student> & { total?: number }> {
  const students = keptStudents(viewer, filter)
    .if(after, (query) =>
      query.whereRaw(`(${ORDER}) > (select ${ORDER} from students where students.id = ?)`, [after!])
    )
    .orderByRaw(ORDER)
    .limit(limit + 1)
  const found = await withPlaces(students)
  const rows = found.slice(0, limit)
  await noteStandings(viewer, rows)
  const next = found.length > limit ? rows.at(-1)!.id : null
  return { rows, next, total: await totalOf(viewer, filter) }
}
