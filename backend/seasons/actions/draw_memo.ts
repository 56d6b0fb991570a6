import { recordAudit } from '#backend/audit/record_audit'
import { memoFacts } from '#backend/seasons/queries/memo_facts'
import { err, ok, type Result } from '#domain/result'
import type { MemoReason } from '#domain/season/main/memo'
import Memo from '#models/seasons/memo'
import MemoRow from '#models/seasons/memo_row'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'

export type MemoFault = { type: 'memo_unexplained'; count: number }

/**
 * Draws up the memo of a unit from its list and photos: a draft, which its act hands in. Each uncaptured
 * student needs a reason first (苏教指通〔2019〕12号 附件4 统计备忘表).
 */
export function drawMemo(
  { id: seasonUnitId }: SeasonUnit,
  authorId: string
): Promise<Result<Memo, MemoFault>> {
  return db.transaction(async (trx): Promise<Result<Memo, MemoFault>> => {
    const { captured, uncaptured } = await memoFacts(seasonUnitId, trx)
    const count = uncaptured.filter(({ reason }) => !reason).length
    if (count > 0) return err({ type: 'memo_unexplained', count })
    const counts = { captured, uncaptured: uncaptured.length }
    const memo = await Memo.create({ seasonUnitId, authorId, ...counts }, { client: trx })
    await MemoRow.createMany(
      uncaptured.map(({ studentId, reason }) => ({
        ...{ seasonUnitId, memoId: memo.id, studentId },
        reason: reason as MemoReason,
      })),
      { client: trx }
    )
    const subject = { subjectType: 'season_unit', subjectId: seasonUnitId }
    await recordAudit({ actorId: authorId, action: 'memo.drawn', ...subject, details: counts }, trx)
    return ok(memo)
  })
}
