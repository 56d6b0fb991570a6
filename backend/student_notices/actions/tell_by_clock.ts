import {
  closedRounds,
  roundsToRemind,
  type RoundToTell,
} from '#backend/student_notices/queries/rounds_to_tell'
import { processEach } from '#backend/engine/process_each'
import { readRounds } from '#backend/seasons/queries/read_rounds'
import type { Instant } from '#domain/calendar/instant'
import { isMadeUp } from '#domain/photos/intake'
import { lastReminderAt, unfinishedWhy } from '#domain/student_notices/timed'
import Batch from '#models/proofreading/batch'
import Round from '#models/seasons/round'
import SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { tellStudents, type ToldStudent } from './tell_students.js'

/** Those who have a page: nobody else is told. */
const WITH_PAGE = 'student_id in (select student_id from phone_sessions where season_unit_id = ?)'

/** Students whose reset photo was not retaken. */
const toRetake = (
  { seasonUnitId, kind }: RoundToTell,
  trx: TransactionClientContract
): Promise<{ student_id: string; photo_id: string }[]> =>
  trx
    .from('student_states')
    .where({ season_unit_id: seasonUnitId, round: kind, state: 'reset' })
    .whereRaw(WITH_PAGE, [seasonUnitId])
    .select('student_id', 'photo_id')

/** Reminds once of the last day of a window, however often it is asked; a window that was extended has another one. */
const remind = (round: RoundToTell) =>
  db.transaction(async (trx) => {
    const { id, kind, lastDay, until } = round
    const row = await Round.query({ client: trx }).where({ id }).forUpdate().skipLocked().first()
    if (!row || row.closedOn) return
    const about = `${kind}/${lastDay}`
    const at = lastReminderAt(lastDay)
    const told = (await toRetake(round, trx)).map(
      ({ student_id: studentId, photo_id: photoId }): ToldStudent => ({
        ...{ studentId, kind: 'last_day', about, at, params: { photoId, until } },
      })
    )
    await tellStudents(told, trx)
    await trx.from('rounds').where({ id }).update({ reminded_for: lastDay })
  })

interface Ended {
  student_id: string
  state: string
  drafts: boolean
  shots: boolean
}

const UNSUBMITTED = `exists (select from photos shot where shot.student_id = states.student_id
  and shot.round = states.round and shot.submitted_at is null`

/** How each student with a page stands at the end of a round, with what they shot and did not submit. */
const END_FACTS = `select student_id, state, ${UNSUBMITTED}) as shots,
    ${UNSUBMITTED} and shot.draft_removed_at is null
      and shot.status in ('accepted', 'awaiting_review')) as drafts
  from student_states states
  where season_unit_id = :unit and round = :kind
    and student_id in (select student_id from phone_sessions where season_unit_id = :unit)`

async function endFacts(
  { seasonUnitId: unit, kind }: Round,
  trx: TransactionClientContract
): Promise<Ended[]> {
  const { rows } = await trx.rawQuery<{ rows: Ended[] }>(END_FACTS, { unit, kind })
  return rows
}

/** Tells whoever is left without a photo why, and whether there is a make-up (未完成). */
const tellEnd = ({ id }: Round) =>
  db.transaction(async (trx) => {
    const round = await Round.query({ client: trx })
      .where({ id })
      .whereNull('students_told_at')
      .forUpdate()
      .skipLocked()
      .first()
    if (!round) return
    const unit = await SeasonUnit.findOrFail(round.seasonUnitId, { client: trx })
    const rounds = await readRounds(unit, trx)
    const window = isMadeUp(round.kind, rounds) ? rounds.makeUp!.window : null
    const makeUp = window && { from: window.firstDay, to: window.lastDay }
    const told = (await endFacts(round, trx)).flatMap((ended): ToldStudent[] => {
      const { student_id: studentId, state, drafts: hasDraft, shots: hasShots } = ended
      const why = unfinishedWhy({ state, hasDraft, hasShots })
      if (!why) return []
      return [{ studentId, kind: 'unfinished', about: id, params: { why, makeUp } }]
    })
    await tellStudents(told, trx)
    await round.merge({ studentsToldAt: DateTime.now() }).save()
  })

/** Tells those whose photos a batch has delivered that they can proofread (学校组织学生校对, 苏教指通〔2023〕13号 二.4). */
const tellBatch = ({ id }: Batch) =>
  db.transaction(async (trx) => {
    const batch = await Batch.query({ client: trx })
      .where({ id })
      .whereNull('students_told_at')
      .forUpdate()
      .skipLocked()
      .first()
    if (!batch) return
    const items = await trx
      .from('batch_items')
      .where('batch_id', id)
      .whereNull('removed_at')
      .whereRaw(WITH_PAGE, [batch.seasonUnitId])
      .select('student_id')
    await tellStudents(
      items.map(({ student_id: studentId }) => ({ studentId, kind: 'proof_ready', about: id })),
      trx
    )
    await batch.merge({ studentsToldAt: DateTime.now() }).save()
  })

const deliveredBatches = () =>
  Batch.query().where('state', 'delivered').whereNull('students_told_at').limit(100)

const idOf = ({ id }: { id: string }) => id

/**
 * Tells students what is due by the season's clock, each once: the reminder of the last day, the end of a window, and
 * delivered photos.
 * @param upTo now; or where the clock of a rehearsal is about to go, so that a jump passes over nothing
 */
export async function tellByClock(upTo: Instant): Promise<void> {
  await processEach(await roundsToRemind(upTo), 'a reminder of the last day', idOf, remind)
  await processEach(await closedRounds(), 'the end of a round', idOf, tellEnd)
  await processEach(await deliveredBatches(), 'a delivered batch', idOf, tellBatch)
}
