import { audited } from '#backend/audit/audited'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { COLLEGE_CONSTRAINTS } from '#backend/roster/errors'
import { nameKey } from '#domain/roster/name_key'
import { isFullId } from '#domain/roster/last_four'
import { err } from '#domain/result'
import College from '#models/roster/college'

/** Creates a college of a school; its name is unique there. */
export async function createCollege(unitId: string, name: string, actorId: string) {
  if (isFullId(name)) return err({ type: 'full_id_sent' as const, field: 'name' })
  const row = { unitId, name, nameKey: nameKey(name) }
  return unlessTaken(
    () =>
      audited(
        (client) => College.create(row, { client }),
        ({ id }) => ({
          ...{ actorId, action: 'college.created', subjectType: 'college', subjectId: id },
          details: { unitId },
        })
      ),
    COLLEGE_CONSTRAINTS
  )
}
