import AuditEntry from '#models/audit/audit_entry'
import User from '#models/people/user'

/** What the audit says that somebody did, with its details. */
export const recordsOf = async ({ id }: User) =>
  (await AuditEntry.query().where('actor_id', id).orderBy('id')).map(({ action, details }) => [
    action,
    details,
  ])

/** Whose sign-ins were refused, and why. */
export const refusalsOf = async () =>
  (await AuditEntry.query().where('action', 'session.refused').orderBy('id')).map(
    ({ subjectId, details }) => [subjectId, (details as { reason: string }).reason]
  )

export const usersCount = async () => (await User.all()).length
