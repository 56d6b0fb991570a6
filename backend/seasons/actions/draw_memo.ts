import { recordAudit } from '#backend/audit/record_audit'
import { isSamePeople, memoFacts, type MemoFacts } from '#backend/seasons/queries/memo_facts'
import { lockUnit } from '#backend/units/queries/lock_unit'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'
import Memo from '#models/seasons/memo'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export type MemoFault = WrongPhase | { type: 'memo_unexplained'; count: number }

const ROWS = `insert into memo_rows (season_unit_id, memo_id, student_id, reason)
  select ?, ?, student_id, reason from jsonb_to_recordset(?::jsonb)
    as rows (student_id uuid, reason text)`

/** The newest draft, if it says what the facts say. */
async function sameDraft(
  seasonUnitId: string,
  { captured, uncaptured }: MemoFacts,
  trx: TransactionClientContract
): Promise<Memo | null> {
  const draft = await Memo.query({ client: trx })
    .where({ seasonUnitId })
    .whereNull('step')
    .orderByRaw('recorded_at desc, id desc')
    .preload('rows')
    .first()
  return draft?.captured === captured && isSamePeople(draft.rows, uncaptured) ? draft : null
}

async function writeMemo(
  seasonUnitId: string,
  authorId: string,
  { captured, uncaptured }: MemoFacts,
  trx: TransactionClientContract
): Promise<Memo> {
  const counts = { captured, uncaptured: uncaptured.length }
  const memo = await Memo.create({ seasonUnitId, authorId, ...counts }, { client: trx })
  const rows = uncaptured.map(({ studentId, reason }) => ({ student_id: studentId, reason }))
  await trx.rawQuery(ROWS, [seasonUnitId, memo.id, JSON.stringify(rows)])
  const subject = { subjectType: 'season_unit', subjectId: seasonUnitId }
  await recordAudit({ actorId: authorId, action: 'memo.drawn', ...subject, details: counts }, trx)
  return memo
}

/**
 * Draws up the memo of a unit from its list and photos: a draft, which its act hands in; while nothing has changed, it
 * is the same one. Each uncaptured student needs a reason first (苏教指通〔2019〕12号 附件4 统计备忘表).
 */
export const drawMemo = (unit: SeasonUnit, authorId: string): Promise<Result<Memo, MemoFault>> =>
  db.transaction(async (trx): Promise<Result<Memo, MemoFault>> => {
    // Two at once would draw two.
    await lockUnit(unit.id, trx)
    const open = await requireOpen(unit, trx)
    if (!open.ok) return open
    const facts = await memoFacts(unit.id, trx)
    const count = facts.uncaptured.filter(({ reason }) => !reason).length
    if (count > 0) return err({ type: 'memo_unexplained', count })
    const same = await sameDraft(unit.id, facts, trx)
    return ok(same ?? (await writeMemo(unit.id, authorId, facts, trx)))
  })
