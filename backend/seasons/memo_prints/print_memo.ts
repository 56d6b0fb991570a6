import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import { printDocument, type PrintFault } from '#backend/documents/print_document'
import type { Viewer } from '#backend/identity/viewer'
import { say } from '#backend/lang/words'
import { memoFigures, type MemoFigures } from '#backend/seasons/memo_prints/memo_figures'
import { collegesOfMemo, peopleOfMemo } from '#backend/seasons/memo_prints/memo_lines'
import { requireOpen } from '#backend/units/queries/read_phase'
import { centreName } from '#config/app'
import { civilDateOf } from '#domain/calendar/instant'
import { policyOf } from '#domain/policy/read_policy'
import { err, type Result } from '#domain/result'
import { MEMO_REASONS, type MemoReason } from '#domain/season/main/memo'
import type Document from '#models/documents/document'
import type SeasonUnit from '#models/seasons/season_unit'
import { fileURLToPath } from 'node:url'

const TEMPLATE = fileURLToPath(new URL('templates/memo.edge', import.meta.url))

/** A memo names so many people at most; its counts are of all. */
const NAMED = 2_000

/** A stamped paper is Chinese, whoever prints it. */
const word = (reason: MemoReason) => say('zh', `names.missing_reasons.${reason}`)

/** The people of a memo, and how many there are beside them. */
async function namedIn({ memo, uncaptured }: MemoFigures) {
  const people = memo ? await peopleOfMemo(memo, NAMED) : []
  return {
    people: people.map((one, index) => ({ ...one, no: index + 1, why: word(one.reason) })),
    unnamed: memo ? uncaptured - people.length : 0,
    colleges: memo && (await collegesOfMemo(memo)),
  }
}

/** The values of its template: 各学院实际采集数、未采集学生姓名、原因 (苏教指通〔2019〕12号 附件4). */
async function valuesOf(unit: SeasonUnit, figures: MemoFigures) {
  await unit.load('season', (season) => season.preload('policy'))
  const { season } = unit
  const { captured, uncaptured, byReason, handedInAt } = figures
  return {
    ...{ unit: unit.unit.name, centre: centreName, captured, uncaptured },
    expected: captured + uncaptured,
    cohort: season.year + policyOf(season.policy.sourced).cohortOffset,
    reasons: MEMO_REASONS.map((reason) => ({ word: word(reason), count: byReason[reason] ?? 0 })),
    handedInOn: handedInAt && civilDateOf(handedInAt.toUTC().toISO()!),
    printedOn: civilDateOf((await readClock()).now),
    ...(await namedIn(figures)),
  }
}

/**
 * Prints the memo (采集工作备忘表) of a unit as PDF, a document of the unit: the one that was handed in, or the newest that was
 * drawn up.
 * @param unit with its `unit`, as of a route
 */
export async function printMemo(
  unit: SeasonUnit,
  viewer: Viewer
): Promise<Result<Document, PrintFault | { type: 'memo_not_drawn' }>> {
  const open = await requireOpen(unit)
  if (!open.ok) return open
  const figures = await memoFigures(unit)
  if (!figures) return err({ type: 'memo_not_drawn' })
  const values = await valuesOf(unit, figures)
  const paper = {
    template: TEMPLATE,
    values,
    name: '采集工作备忘表',
    purpose: 'memo_print',
  } as const
  const printed = await printDocument(unit, paper, viewer)
  if (!printed.ok) return printed
  const subject = { subjectType: 'season_unit', subjectId: unit.id }
  const { captured, uncaptured } = figures
  const details = { document: printed.value.id, captured, uncaptured }
  await recordAudit({ actorId: viewer.user.id, action: 'memo.printed', ...subject, details })
  return printed
}
