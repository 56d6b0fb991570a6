import { recordAudit } from '#backend/audit/record_audit'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { COLLEGE_CONSTRAINTS } from '#backend/roster/errors'
import { isFullId } from '#domain/roster/last_four'
import { nameKey } from '#domain/roster/name_key'
import { err, ok } from '#domain/result'
import College from '#models/roster/college'
import SchoolClass from '#models/roster/school_class'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'

interface CollegeChanges {
  name: string
  archived: boolean
}

/** Has the college classes in a season that is not over? */
const hasRunningClasses = async (collegeId: string, trx: TransactionClientContract) =>
  (await SchoolClass.query({ client: trx })
    .where({ collegeId })
    .whereNotExists(
      trx
        .from('unit_progress')
        .whereColumn('unit_progress.season_unit_id', 'classes.season_unit_id')
        .where('track', 'main')
        .whereIn('state', ['closed', 'cancelled'])
    )
    .first()) !== null

async function write(
  college: College,
  { name, archived }: CollegeChanges,
  actorId: string,
  trx: TransactionClientContract
) {
  const entry = { actorId, subjectType: 'college', subjectId: college.id }
  if (archived && !college.archivedAt && (await hasRunningClasses(college.id, trx)))
    return err({ type: 'college_not_empty' as const })
  const isRenamed = name !== college.name
  const isTurned = archived !== (college.archivedAt !== null)
  const archivedAt = archived ? (college.archivedAt ?? DateTime.now()) : null
  await college.merge({ name, nameKey: nameKey(name), archivedAt }).save()
  if (isRenamed) await recordAudit({ ...entry, action: 'college.renamed' }, trx)
  const action = archived ? 'college.archived' : 'college.restored'
  if (isTurned) await recordAudit({ ...entry, action }, trx)
  return ok(college)
}

/** Renames a college, or archives it: then it takes no classes and students any more, but keeps those it had. */
export async function changeCollege({ id }: College, changes: CollegeChanges, actorId: string) {
  if (isFullId(changes.name)) return err({ type: 'full_id_sent' as const, field: 'name' })
  const changed = await unlessTaken(
    () =>
      db.transaction(async (trx) => {
        const college = await College.query({ client: trx }).where({ id }).forUpdate().firstOrFail()
        return write(college, changes, actorId, trx)
      }),
    COLLEGE_CONSTRAINTS
  )
  return changed.ok ? changed.value : changed
}
