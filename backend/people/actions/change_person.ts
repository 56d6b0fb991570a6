import { audited } from '#backend/audit/audited'
import type User from '#models/people/user'

interface Changes {
  name: string
  phone: string | null
}

/** Corrects a name or phone. The audit says which, not what: they are personal data. */
export function changePerson(user: User, { name, phone }: Changes, actorId: string) {
  const fields = [
    ...(name === user.name ? [] : ['name']),
    ...(phone === user.phone ? [] : ['phone']),
  ]
  return audited(
    (trx) => user.useTransaction(trx).merge({ name, phone }).save(),
    () => ({
      actorId,
      action: 'user.changed',
      subjectType: 'user',
      subjectId: user.id,
      details: { fields },
    })
  )
}
