import { unlessTaken } from '#backend/http/errors/unless_taken'
import { USER_CONSTRAINTS } from '#backend/identity/errors'
import { insertInvited } from '#backend/people/actions/insert_invited'
import { readGrant, type GrantBody } from '#backend/people/actions/read_grant'
import db from '@adonisjs/lucid/services/db'

interface Invitation extends GrantBody {
  name: string
  email: string
  phone?: string | null
}

/** Invites one person, who then chooses a password by the link in a letter. */
export async function invitePerson(
  { name, email, phone = null, ...asked }: Invitation,
  actorId: string
) {
  const grant = await readGrant(asked)
  if (!grant.ok) return grant
  const person = { name, email, phone, grant: grant.value }
  return unlessTaken(
    () => db.transaction((trx) => insertInvited(person, actorId, trx)),
    USER_CONSTRAINTS
  )
}
