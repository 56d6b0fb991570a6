import { recordAudit } from '#backend/audit/record_audit'
import {
  batchCandidates,
  type Placed,
} from '#backend/proofreading/batches/queries/batch_candidates'
import { lockUnit } from '#backend/units/queries/lock_unit'
import { readPhase, type WrongPhase } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'
import { ACT_RULES } from '#domain/season/act_rules'
import Batch from '#models/proofreading/batch'
import type SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import db from '@adonisjs/lucid/services/db'

export type BatchFault = WrongPhase | { type: 'batch_empty' }

const ITEMS = `insert into batch_items (season_unit_id, batch_id, round, student_id, photo_id)
  select ?, ?, ?, student_id, photo_id from jsonb_to_recordset(?::jsonb)
    as items (student_id uuid, photo_id uuid)`

async function writeDraft(
  seasonUnitId: string,
  authorId: string,
  included: Placed[],
  trx: TransactionClientContract
): Promise<Batch> {
  const round = 'main'
  const draft = { seasonUnitId, authorId, round, state: 'draft', count: included.length } as const
  const batch = await Batch.create(draft, { client: trx })
  const items = included.map(({ studentId, photoId }) => ({
    student_id: studentId,
    photo_id: photoId,
  }))
  await trx.rawQuery(ITEMS, [seasonUnitId, batch.id, round, JSON.stringify(items)])
  const subject = { subjectType: 'season_unit', subjectId: seasonUnitId }
  const details = { batch: batch.id, count: batch.count }
  await recordAudit({ actorId: authorId, action: 'batch.drawn', ...subject, details }, trx)
  return batch.refresh()
}

async function draw(unit: SeasonUnit, authorId: string, trx: TransactionClientContract) {
  // Two at once would draw two.
  await lockUnit(unit.id, trx)
  const phase = await readPhase(unit, trx)
  if (!phase || !ACT_RULES.uploadBatch.from.includes(phase))
    return err({ type: 'wrong_phase', track: 'main', phase: phase ?? 'awaiting_setup' } as const)
  // An earlier draft is out of date; its act, if it is on its way, is refused.
  await Batch.query({ client: trx }).where({ seasonUnitId: unit.id, state: 'draft' }).delete()
  const placed = await batchCandidates(unit.id, 'main', trx)
  const included = placed.filter(({ place }) => place === 'included')
  if (included.length === 0) return err({ type: 'batch_empty' } as const)
  return ok(await writeDraft(unit.id, authorId, included, trx))
}

/**
 * Draws up the next batch of a unit: every student with a qualified photo whose finished picture fits, and who is in no
 * batch yet. A draft, which its act delivers (苏教指通〔2023〕13号 二.4); it takes the place of an earlier draft.
 */
export const drawBatch = (unit: SeasonUnit, authorId: string): Promise<Result<Batch, BatchFault>> =>
  db.transaction((trx) => draw(unit, authorId, trx))
