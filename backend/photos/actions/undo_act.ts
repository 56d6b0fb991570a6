import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import { endLockOfPhoto } from '#backend/locks/actions/lock_student_out'
import { dropNotices } from '#backend/student_notices/actions/tell_students'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { MOVES, type Decision, type PhotoState } from '#domain/photos/desk'
import { askUndo, type UndoFault } from '#domain/photos/undo'
import { err, ok, type Result } from '#domain/result'
import type Photo from '#models/photos/photo'
import PhotoDecision from '#models/photos/photo_decision'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { lockPhotos } from './lock_claims.js'
import { lockStudentAndFindAccepted } from './lock_photo.js'

/** Something else has come after the decision: another one, a correction of whose it is, a retake, or a delivery. */
const OVERTAKEN = `exists (select from photo_decisions later
    where later.photo_id = photo_decisions.photo_id and later.act_id <> photo_decisions.act_id
      and later.recorded_at >= photo_decisions.recorded_at)
  or exists (select from photo_claims claim where claim.photo_id = photo_decisions.photo_id
    and claim.recorded_at >= photo_decisions.recorded_at)
  or exists (select from photos retake where retake.replaces_id = photo_decisions.photo_id
    and retake.recorded_at >= photo_decisions.recorded_at)
  or exists (select from batch_items item join batches batch on batch.id = item.batch_id
    where item.photo_id = photo_decisions.photo_id and batch.state = 'delivered')`

const FRESH = `extract(epoch from clock_timestamp() - photo_decisions.recorded_at)::float8 as age`
const UNDONE = `exists (select from photo_decisions undo where undo.undoes_id = photo_decisions.id) as undone`

const decisionsOf = (actId: string, client: TransactionClientContract) =>
  PhotoDecision.query({ client })
    .where({ actId })
    .whereNot('decision', 'undo')
    .select('photo_decisions.*')
    .select(client.raw(FRESH), client.raw(UNDONE), client.raw(`(${OVERTAKEN}) as overtaken`))

/** The photo as it was before: also whether anybody had looked at it, or asked for the centre. */
const asBefore = (
  { id, photoId }: PhotoDecision,
  status: PhotoState,
  trx: TransactionClientContract
) =>
  trx
    .from('photos')
    .where('id', photoId)
    .update({
      status,
      looked_by: trx.raw(
        `case when looked_at = (select recorded_at from photo_decisions
        where id = ?) then null else looked_by end`,
        [id]
      ),
      looked_at: trx.raw(
        `case when looked_at = (select recorded_at from photo_decisions
        where id = ?) then null else looked_at end`,
        [id]
      ),
      flagged_at: trx.raw(
        `(select max(flag.recorded_at) from photo_decisions flag
        where flag.photo_id = photos.id and flag.decision = 'flag' and flag.id <> ?
          and not exists (select from photo_decisions undo where undo.undoes_id = flag.id))`,
        [id]
      ),
    })

type Refused = UndoFault | WrongPhase | { type: 'other_accepted' }

/** A photo and the decision about it that is taken back, with the state in which it is then. */
interface Undone {
  made: PhotoDecision
  photo: Photo
  status: PhotoState
}

async function asked(
  made: PhotoDecision,
  photo: Photo,
  userId: string,
  trx: TransactionClientContract
): Promise<Result<Undone, Refused>> {
  await photo.load('seasonUnit')
  const open = await requireOpen(photo.seasonUnit, trx)
  if (!open.ok) return open
  const { undone: isUndone, overtaken: isOvertaken, age } = made.$extras
  const { fromStatus, authorId } = made
  const to = MOVES[made.decision as Decision]?.to ?? null
  const isOwn = authorId === userId
  const now = { status: photo.status, isOwn, isUndone, isOvertaken, age }
  const answer = askUndo({ fromStatus, to, ...now })
  if (!answer.ok) return answer
  const { status } = answer.value
  if (status === 'accepted' && (await lockStudentAndFindAccepted(photo, trx)))
    return err({ type: 'other_accepted' })
  return ok({ made, photo, status })
}

async function undo(
  { made, photo, status }: Undone,
  userId: string,
  trx: TransactionClientContract
): Promise<void> {
  const { now } = await readClock(trx)
  await asBefore(made, status, trx)
  if (made.finding) await endLockOfPhoto(photo, userId, trx)
  await dropNotices(made.id, trx)
  const row = { photoId: photo.id, decision: 'undo', authorId: userId, undoesId: made.id } as const
  const kept = { actId: made.actId, fromStatus: photo.status, reasonCodes: [] }
  await PhotoDecision.create(
    { ...row, ...kept, businessAt: DateTime.fromISO(now) },
    { client: trx }
  )
  const subject = { subjectType: 'photo', subjectId: photo.id, businessAt: now }
  const details = { decision: made.decision }
  await recordAudit({ actorId: userId, action: 'photo.undo', ...subject, details }, trx)
}

/** A photo with the state in which it is again. */
export interface BackInState {
  id: string
  status: PhotoState
}

/**
 * Takes back what somebody decided in one act, within `UNDO_SECONDS` by the server's clock: all of its photos or
 * none.
 * @param visible the ids of photos that they may see
 * @returns the photos; none if the act is not theirs to see
 */
export const undoAct = (
  actId: string,
  userId: string,
  visible: (ids: string[]) => Promise<string[]>
): Promise<Result<BackInState[], Refused>> =>
  db.transaction(async (trx): Promise<Result<BackInState[], Refused>> => {
    const ids = (await decisionsOf(actId, trx)).map(({ photoId }) => photoId)
    const locked = await lockPhotos(await visible(ids), trx)
    const back: Undone[] = []
    // Read again, under the locks.
    for (const made of await decisionsOf(actId, trx)) {
      const photo = locked.get(made.photoId)
      if (!photo) continue
      const answer = await asked(made, photo, userId, trx)
      if (!answer.ok) return answer
      back.push(answer.value)
    }
    for (const one of back) await undo(one, userId, trx)
    return ok(back.map(({ photo: { id }, status }) => ({ id, status })))
  })
