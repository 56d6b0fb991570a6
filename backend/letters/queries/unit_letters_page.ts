import { cutPage, type Cursor, type Page } from '#backend/http/cursors'
import { inUtc } from '#backend/http/in_utc'
import { newestFirst } from '#backend/http/newest_first'
import type { Viewer } from '#backend/identity/viewer'
import { groundsOf, type Ground } from '#backend/letters/letter_ground'
import Grant from '#models/people/grant'
import OutboxMessage from '#models/letters/outbox_message'
import type SeasonUnit from '#models/seasons/season_unit'
import { readableLetters } from './letters_page.js'
import { lettersOfParts } from './letters_of_parts.js'

/** A letter about a unit, what its reader is to the unit, and whether the viewer may settle it. */
export interface UnitLetter {
  letter: OutboxMessage
  role: Ground
  maySettle: boolean
}

/** Of the school whoever has ever had a role there, and the viewer; what the centre writes itself is not for it. */
const toTheSchool = ({ unitId }: SeasonUnit, { user }: Viewer) =>
  OutboxMessage.query().where((mine) =>
    mine
      .where('recipientId', user.id)
      .orWhereIn('recipientId', Grant.query().where({ unitId }).select('userId'))
  )

/** Those of a page that wait for a person and that the viewer may settle. */
async function settleable(letters: OutboxMessage[], viewer: Viewer): Promise<Set<string>> {
  if (!viewer.may('settleLetters')) return new Set()
  const open = letters.filter(({ status }) => status === 'uncertain' || status === 'failed')
  const ids = open.map(({ id }) => id)
  const readable = await readableLetters(viewer).whereIn('id', ids).select('id')
  return new Set(readable.map(({ id }) => id))
}

/**
 * One page of the letters that were written about a unit, newest first: those of the parts of its papers that are
 * for the viewer, to a school those to its own people.
 * @param unit with its region
 */
export async function unitLettersPage(
  viewer: Viewer,
  unit: SeasonUnit,
  after: Cursor | undefined,
  limit: number
): Promise<Page<UnitLetter>> {
  const written = viewer.isCentre ? OutboxMessage.query() : toTheSchool(unit, viewer)
  const own = lettersOfParts(viewer.partsOf(unit.unitId))(written).where('seasonUnitId', unit.id)
  const letters = await newestFirst(own, 'business_at', after)
    .limit(limit + 1)
    .preload('recipient')
  const { rows, next } = cutPage(letters, limit, ({ businessAt, id }) => [inUtc(businessAt)!, id])
  const [roles, may] = await Promise.all([
    groundsOf([...new Set(rows.map(({ recipientId }) => recipientId))], unit),
    settleable(rows, viewer),
  ])
  const shown = rows.map((letter) => ({
    ...{ letter, role: roles.get(letter.recipientId)!, maySettle: may.has(letter.id) },
  }))
  return { rows: shown, next }
}
