import { say, type Locale } from '#backend/lang/words'
import { GRANT_IN_FORCE } from '#models/people/grant'
import User from '#models/people/user'
import type SeasonUnit from '#models/seasons/season_unit'
import type { Ground } from './letter_ground.js'

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

/** Who answers for a unit, from the side that the reader is not on; never the reader. */
async function contactOf(
  readerId: string,
  ground: Ground,
  unit: SeasonUnit
): Promise<User | undefined> {
  if (asksSchool(ground)) return (await coordinators(unit)).find(({ id }) => id !== readerId)
  const { contact } = unit.region
  const answers = contact && !contact.disabledAt && contact.id !== readerId
  return answers ? contact : undefined
}

/** The responsible contact with phone and address, as a line of a letter; null if there is none. */
export async function contactWords(
  { readerId, ground, unit }: { readerId: string; ground: Ground; unit: SeasonUnit },
  locale: Locale
): Promise<string | null> {
  const contact = await contactOf(readerId, ground, unit)
  if (!contact) return null
  const { name, phone, email } = contact
  const ways = [
    name,
    ...(phone ? [say(locale, 'letters.contact.phone', { phone })] : []),
    say(locale, 'letters.contact.email', { email }),
  ]
  const side = asksSchool(ground) ? 'of_school' : 'of_centre'
  const how = ways.join(say(locale, 'letters.contact.separator'))
  return say(locale, `letters.contact.${side}`, { how })
}
