import { say, type Locale } from '#backend/lang/words'
import { isDigest, isNotice, type LetterTemplate } from '#domain/season/letter_templates'
import { CENTRE_ROLES } from '#domain/season/codes'
import Grant from '#models/people/grant'
import type SeasonUnit from '#models/seasons/season_unit'

/** By what somebody has to do with a unit; the nearest first. */
export type Ground = 'coordinator' | 'class' | 'contact' | 'centre' | 'other'

function groundBy(grants: Grant[], readerId: string, unit: SeasonUnit): Ground {
  const at = grants.filter(({ unitId }) => unitId === unit.unitId)
  if (at.some(({ role }) => role === 'coordinator')) return 'coordinator'
  if (at.length > 0) return 'class'
  if (unit.region.contactId === readerId) return 'contact'
  const isCentre = grants.some(({ role }) => CENTRE_ROLES.some((one) => one === role))
  return isCentre ? 'centre' : 'other'
}

/** What readers are to the unit of a letter, by the grants and the region of today. */
export async function groundsOf(readerIds: string[], unit: SeasonUnit) {
  const grants = await Grant.query()
    .whereIn('userId', readerIds)
    .withScopes((scopes) => scopes.inForce())
  const ofReader = (id: string) => grants.filter(({ userId }) => userId === id)
  return new Map(readerIds.map((id) => [id, groundBy(ofReader(id), id, unit)]))
}

/** What a reader is to the unit of a letter. */
export const groundOf = async (readerId: string, unit: SeasonUnit): Promise<Ground> =>
  (await groundsOf([readerId], unit)).get(readerId)!

/** Why this reader gets a letter about a unit. */
export const groundWords = (
  { ground, unit, region }: { ground: Ground; unit: string; region: string },
  locale: Locale
): string => say(locale, `letters.ground.${ground}`, { unit, region })

/** Why somebody gets a letter about an account, or one that joins several. */
export const accountGround = (template: LetterTemplate, locale: Locale): string => {
  if (isDigest(template)) return say(locale, 'letters.ground.digest')
  const isWatch = isNotice(template) && template === 'pictures_unusual'
  return say(locale, `letters.ground.${isWatch ? 'watch' : 'account'}`)
}
