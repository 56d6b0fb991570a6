import type { LetterTemplate } from '#domain/season/letter_templates'
import UnitDayCount from '#models/seasons/unit_day_count'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type Numbers = Record<string, number>

type Line = Pick<UnitDayCount, 'source' | 'pendingReview' | 'unlooked' | 'unresolved'>

/** The parts of what is unresolved; what a school has typed in has none. */
const partsOf = ({ source, pendingReview, unlooked, unresolved }: Line): Numbers =>
  source === 'photos'
    ? { unlooked, awaiting: pendingReview - unlooked, failed: unresolved - pendingReview }
    : {}

const summaryOf = (row: UnitDayCount | null): Numbers => ({
  expected: row?.expected ?? 0,
  captured: row?.captured ?? 0,
  pending: row?.pendingReview ?? 0,
  unresolved: row?.unresolved ?? 0,
  locked: row?.locked ?? 0,
  ...(row?.source === 'photos' && { ...partsOf(row), resetOpen: row.resetOpen }),
})

/** The photos of all days that are open, those that were reset and not retaken among them. */
async function openOfUnit(seasonUnitId: string, trx: TransactionClientContract): Promise<Numbers> {
  const lines = await UnitDayCount.query({ client: trx }).where({ seasonUnitId, source: 'photos' })
  const sum = { source: 'photos' as const, pendingReview: 0, unlooked: 0, unresolved: 0 }
  let resetOpen = 0
  for (const line of lines) {
    sum.pendingReview += line.pendingReview
    sum.unlooked += line.unlooked
    sum.unresolved += line.unresolved
    resetOpen += line.resetOpen
  }
  return { ...partsOf(sum), resetOpen, count: sum.unresolved + resetOpen }
}

/**
 * What is open of a unit's photos, for the letters that are about it, as it is when they are written: the season
 * is told of it a minute late. Null for letters about something else.
 * @param day of the letter, where it is about one
 */
export async function openPhotos(
  template: LetterTemplate,
  { seasonUnitId, day }: { seasonUnitId: string; day: string },
  trx: TransactionClientContract
): Promise<Numbers | null> {
  if (template === 'last_day_open') return openOfUnit(seasonUnitId, trx)
  const ofDay = () => UnitDayCount.findBy({ seasonUnitId, day }, { client: trx })
  if (template === 'day_summary') return summaryOf(await ofDay())
  if (template !== 'unresolved_today' && template !== 'unresolved_escalation') return null
  const row = await ofDay()
  // What was typed in is as the season knows it.
  return row?.source === 'photos' ? { count: row.unresolved, ...partsOf(row) } : {}
}
