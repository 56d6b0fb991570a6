import { say, type Locale } from '#backend/lang/words'
import { GRANT_IN_FORCE } from '#models/people/grant'
import User from '#models/people/user'
import type SeasonUnit from '#models/seasons/season_unit'
import type { Ground } from './letter_ground.js'

/** Whom a letter names. */
export type Contact = Pick<User, 'name' | 'phone' | 'email'>

/** Whom a reader asks: somebody at the school, or the contact of the region at the centre. */
const asksSchool = (ground: Ground) =>
  ground === 'class' || ground === 'contact' || ground === 'centre'

/** The coordinators of a unit, those with a phone first. */
const coordinators = (unit: SeasonUnit) =>
  User.query()
    .whereNull('disabledAt')
    .whereHas('grants', (grants) =>
      grants.where({ unitId: unit.unitId, role: 'coordinator' }).whereRaw(GRANT_IN_FORCE)
    )
    .orderByRaw('phone is null, name, id')

/** Who answers for a unit, from the side that the reader is not on; never the reader. Null if there is nobody. */
export async function contactOf(
  readerId: string,
  ground: Ground,
  unit: SeasonUnit
): Promise<Contact | null> {
  if (asksSchool(ground))
    return (await coordinators(unit)).find(({ id }) => id !== readerId) ?? null
  const { contact } = unit.region
  const answers = contact && !contact.disabledAt && contact.id !== readerId
  return answers ? contact : null
}

/** The responsible contact with phone and address, as a line of a letter. */
export function contactWords({ name, phone, email }: Contact, ground: Ground, locale: Locale) {
  const ways = [
    name,
    ...(phone ? [say(locale, 'letters.contact.phone', { phone })] : []),
    say(locale, 'letters.contact.email', { email }),
  ]
  const side = asksSchool(ground) ? 'of_school' : 'of_centre'
  const how = ways.join(say(locale, 'letters.contact.separator'))
  return say(locale, `letters.contact.${side}`, { how })
}
