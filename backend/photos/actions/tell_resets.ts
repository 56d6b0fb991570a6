import { readClock } from '#backend/clock/season_clock'
import { insertLetter } from '#backend/letters/insert_letter'
import { tallyOf, type RetakeUntil, type Tally } from '#backend/letters/reset_words'
import { untoldResets, type UntoldReset } from '#backend/photos/queries/untold_resets'
import { readRounds } from '#backend/seasons/queries/read_rounds'
import { captureTime, windowOf } from '#domain/photos/intake'
import Photo from '#models/photos/photo'
import SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type Retakes = Map<string, RetakeUntil>

const roundOf = ({ seasonUnitId, round }: UntoldReset) => `${seasonUnitId}/${round}`

/** Until when photos of these rounds can be retaken. */
async function retakesOf(resets: UntoldReset[]): Promise<Retakes> {
  const retakes: Retakes = new Map()
  const units = await SeasonUnit.query().whereIn('id', [
    ...new Set(resets.map(({ seasonUnitId }) => seasonUnitId)),
  ])
  for (const unit of units) {
    const rounds = await readRounds(unit)
    for (const round of ['main', 'make_up'] as const) {
      const time = captureTime(round, rounds)
      const lastDay = time === 'open' && windowOf(round, rounds)?.lastDay
      retakes.set(`${unit.id}/${round}`, lastDay || time)
    }
  }
  return retakes
}

/** How many have each of these, the most frequent first; a reset with several reasons counts for each. */
function tally(names: readonly (string | null)[]): Tally {
  const counted = [...Map.groupBy(names, (name) => name)]
  return counted
    .map(([name, all]) => [name, all.length] as const)
    .toSorted(([one, most], [other, more]) => more - most || String(one).localeCompare(`${other}`))
}

/** What the letter says: counts only, no names. */
function paramsOf(resets: UntoldReset[], retakeUntil: RetakeUntil) {
  const reasons = resets.flatMap(({ reasonCodes }) => (reasonCodes.length > 0 ? reasonCodes : null))
  const classIds = new Set(resets.map(({ classId }) => classId))
  const [classId] = classIds
  return {
    count: resets.length,
    day: resets[0]!.day,
    ...tallyOf(tally(resets.map(({ className }) => className)), tally(reasons)),
    retakeUntil,
    // The link opens the one class.
    ...(classIds.size === 1 && classId && { classId }),
  }
}

/** Keeps resets whose photos nobody is changing: whoever takes one back now comes too late, or has come before. */
async function standing(resets: UntoldReset[], trx: TransactionClientContract) {
  const ids = [...new Set(resets.map(({ photoId }) => photoId))]
  const photos = await Photo.query({ client: trx })
    .whereIn('id', ids)
    .where('status', 'reset')
    .orderBy('id')
    .forShare()
    .skipLocked()
    .select('id')
  const kept = new Set(photos.map(({ id }) => id))
  return resets.filter(({ photoId }) => kept.has(photoId))
}

async function tell(
  resets: UntoldReset[],
  retakes: Retakes,
  businessAt: string,
  trx: TransactionClientContract
): Promise<string | null> {
  const [first] = resets
  const { readerId, seasonUnitId, decisionId } = first!
  const letterId = await insertLetter(
    {
      businessKey: ['photos_reset', readerId, decisionId].join('/'),
      ...{ seasonUnitId, recipientId: readerId, template: 'photos_reset', businessAt },
      params: paramsOf(resets, retakes.get(roundOf(first!))!),
      status: 'queued',
    },
    trx
  )
  if (!letterId) return null
  await trx.rawQuery(
    `insert into told_resets (decision_id, photo_id, reader_id, letter_id)
     select told.decision_id, told.photo_id, ?, ?
       from unnest(?::uuid[], ?::uuid[]) as told (decision_id, photo_id)`,
    [readerId, letterId, resets.map((one) => one.decisionId), resets.map((one) => one.photoId)]
  )
  return letterId
}

/**
 * Tells of resets by letter: 不合格照片当天重置，并及时通知学生重拍 (苏教指通〔2023〕13号 附件1 注1). Each reader gets at most
 * one within `DIGEST_MINUTES`, and is told of each reset once: letters and what they told are written in one
 * transaction, one sweep after the other.
 * @returns the letters to enqueue
 */
export async function tellResets(): Promise<string[]> {
  const retakes = await retakesOf(await untoldResets())
  if (retakes.size === 0) return []
  return db.transaction(async (trx) => {
    await trx.rawQuery(`select pg_advisory_xact_lock(hashtextextended('told_resets', 0))`)
    const due = await standing(await untoldResets(trx), trx)
    const { now } = await readClock(trx)
    const letters: string[] = []
    for (const resets of Map.groupBy(due, ({ readerId }) => readerId).values()) {
      // One that has come since is told by the next sweep.
      if (!retakes.has(roundOf(resets[0]!))) continue
      const letterId = await tell(resets, retakes, now, trx)
      if (letterId) letters.push(letterId)
    }
    return letters
  })
}
