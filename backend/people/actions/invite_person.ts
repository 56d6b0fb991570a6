import { unlessTaken } from '#backend/http/errors/unless_taken'
import { USER_CONSTRAINTS } from '#backend/identity/errors'
import { insertInvited } from '#backend/people/actions/insert_invited'
import type { Locale } from '#backend/lang/words'
import { readGrant, type GrantBody } from '#backend/people/actions/read_grant'
import db from '@adonisjs/lucid/services/db'

interface Invitation extends GrantBody {
  name: string
  email: string
  phone?: string | null
  locale?: Locale
}

/** Invites one person, who then chooses a password by the link in a letter. */
export async function invitePerson(
  { name, email, phone = null, locale, ...asked }: Invitation,
  actorId: string
) {
  const grant = await readGrant(asked)
  if (!grant.ok) return grant
  const person = { name, email, phone, locale, grant: grant.value }
  return unlessTaken(
    () => db.transaction((trx) => insertInvited(person, actorId, trx)),
    USER_CONSTRAINTS
  )
}
