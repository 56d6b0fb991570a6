import { placeInBatch, type BatchPlace, type Candidate } from '#domain/proofreading/batch_place'
import type Batch from '#models/proofreading/batch'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type Round = Batch['round']

/** A student of a unit, with the place in the next batch. */
export interface Placed {
  studentId: string
  classId: string | null
  /** The accepted photo; null if there is none. */
  photoId: string | null
  place: BatchPlace
}

interface Row {
  student_id: string
  class_id: string | null
  listed: boolean
  state: Candidate['state']
  photo_id: string | null
  product: Candidate['product']
  delivered: boolean
}

const CANDIDATES = `select states.student_id, states.class_id, states.listed, states.state,
    photo.id as photo_id,
    case when photo.product_key is not null then 'made' when photo.make_fault is not null
      then 'does_not_fit' when photo.id is not null then 'waiting' end as product,
    exists (select from batch_items item join batches batch on batch.id = item.batch_id
      where item.student_id = states.student_id and item.round = states.round
        and item.removed_at is null and batch.state = 'delivered') as delivered
  from student_states states
  left join photos photo on photo.student_id = states.student_id and photo.round = states.round
    and photo.status = 'accepted' and photo.submitted_at is not null
  where states.season_unit_id = ? and states.round = ?
  order by states.student_id`

/** Every student of a unit in a round: in the next batch, in an earlier one, or left out and why. */
export async function batchCandidates(
  seasonUnitId: string,
  round: Round,
  client?: TransactionClientContract
): Promise<Placed[]> {
  const { rows } = await (client ?? db).rawQuery<{ rows: Row[] }>(CANDIDATES, [seasonUnitId, round])
  return rows.map((row) => ({
    studentId: row.student_id,
    classId: row.class_id,
    photoId: row.photo_id,
    place: placeInBatch({
      state: row.state,
      isExpected: row.listed,
      product: row.product,
      isDelivered: row.delivered,
    }),
  }))
}
