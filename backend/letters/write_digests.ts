import { readClock } from '#backend/clock/season_clock'
import { insertLetter } from '#backend/letters/insert_letter'
import { instantOf, type Instant } from '#domain/calendar/instant'
import type { CivilDate } from '#domain/calendar/civil_date'
import { MORNING } from '#domain/season/due/letter_rule'
import OutboxMessage from '#models/letters/outbox_message'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The reminders of a morning are written by many processes, which need a moment; not for ever. */
const QUIET = `now() - interval '1 minute'`
const LONG = `now() - interval '10 minutes'`

/** A reader and a morning for which letters are gathered. */
interface Morning {
  readerId: string
  day: CivilDate
}

const gathered = (client: TransactionClientContract | typeof db = db) =>
  client.from('outbox_messages').where('status', 'queued').whereNotNull('digest_on')

/** Mornings that have come by the season's clock, and for which nothing more is being written. */
async function completeMornings(now: Instant, isQuiet: boolean): Promise<Morning[]> {
  const rows = await gathered()
    .groupBy('recipient_id', 'digest_on')
    .if(!isQuiet, (query) =>
      query.havingRaw(`max(recorded_at) < ${QUIET} or min(recorded_at) < ${LONG}`)
    )
    .orderBy('digest_on')
    .select('recipient_id as readerId', db.raw(`to_char(digest_on, 'YYYY-MM-DD') as day`))
  return rows.filter(({ day }: Morning) => instantOf(day, MORNING) <= now)
}

const only = <Value>(values: Value[]): Value | null =>
  values.every((value) => value === values[0]) ? values[0]! : null

/** Writes the letter that joins them. @returns its id, or null if the reader has had the one of this morning */
const insertDigest = (
  { readerId, day }: Morning,
  letters: OutboxMessage[],
  trx: TransactionClientContract
) =>
  insertLetter(
    {
      businessKey: ['digest', readerId, day].join('/'),
      // About one unit it stands on the page of that unit.
      seasonUnitId: only(letters.map(({ seasonUnitId }) => seasonUnitId)),
      ...{ recipientId: readerId, template: 'morning_digest', status: 'queued' },
      params: { day, count: letters.length },
      businessAt: instantOf(day, MORNING),
    },
    trx
  )

/** Joins what a reader gets on a morning; one letter alone goes as it is, and so does one that is late. */
const joinMorning = (morning: Morning): Promise<string[]> =>
  db.transaction(async (trx) => {
    const letters = await OutboxMessage.query({ client: trx })
      .where({ status: 'queued', recipientId: morning.readerId, digestOn: morning.day })
      .orderBy('id')
      .forUpdate()
      .skipLocked()
    const ids = letters.map(({ id }) => id)
    const digest = letters.length > 1 ? await insertDigest(morning, letters, trx) : null
    const joined = digest ? { status: 'joined', digest_id: digest } : { digest_on: null }
    await trx.from('outbox_messages').whereIn('id', ids).update(joined)
    return digest ? [digest] : ids
  })

/**
 * Joins the reminders of each reader and morning into one letter, once (its business key); a reader for whom there
 * is nothing gets nothing.
 * @param isQuiet nobody is writing any more, so that nothing has to be waited for
 * @returns the letters to enqueue
 */
export async function writeDigests(isQuiet = false): Promise<string[]> {
  const { now } = await readClock()
  const written: string[] = []
  for (const morning of await completeMornings(now, isQuiet))
    written.push(...(await joinMorning(morning)))
  return written
}
