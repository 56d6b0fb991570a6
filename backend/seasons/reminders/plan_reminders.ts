import { schoolReaders } from '#backend/letters/letter_readers'
import { deadlineNow } from '#backend/seasons/record/deadline_facts'
import type { CivilDate } from '#domain/calendar/civil_date'
import type { LetterEffect } from '#domain/season/effect'
import { reminderFor, type Reminder } from '#domain/season/reminder'
import OutboxMessage from '#models/letters/outbox_message'
import SeasonUnit from '#models/seasons/season_unit'
import UnitMatter from '#models/seasons/unit_matter'
import { Exception } from '@adonisjs/core/exceptions'

/** One unit that is to be reminded; without letters there is a reason why not. */
export interface PlannedReminder {
  seasonUnit: SeasonUnit
  reminder: Reminder | null
  /** The values of its letters: those of the reminder, and how its date was counted. */
  params: LetterEffect['params']
  letters: { businessKey: string; recipientId: string }[]
  skipped: 'nothing_awaited' | 'no_reader' | 'reminded_today' | null
}

/** A school is reminded of one act once a day, however often somebody presses the button. */
const keyOf = (seasonUnitId: string, act: string, today: CivilDate, recipientId: string) =>
  [seasonUnitId, 'reminded', today, act, recipientId].join('/')

async function planOne(seasonUnit: SeasonUnit, matters: UnitMatter[], today: CivilDate) {
  const none = { seasonUnit, letters: [], params: {} }
  const reminder = reminderFor(matters)
  if (!reminder) return { ...none, reminder, skipped: 'nothing_awaited' as const }
  const readers = await schoolReaders(seasonUnit.id)
  if (readers.length === 0) return { ...none, reminder, skipped: 'no_reader' as const }
  const letters = readers.map((recipientId) => ({
    businessKey: keyOf(seasonUnit.id, reminder.act, today, recipientId),
    recipientId,
  }))
  const keys = letters.map(({ businessKey }) => businessKey)
  const written = await OutboxMessage.query().whereIn('businessKey', keys).select('businessKey')
  const left = letters.filter(({ businessKey }) =>
    written.every((letter) => letter.businessKey !== businessKey)
  )
  const skipped = left.length === 0 ? ('reminded_today' as const) : null
  const own = { ...reminder.params }
  const params = { ...own, ...(await deadlineNow(seasonUnit.id, { ...reminder, params: own })) }
  return { seasonUnit, reminder, params, letters: left, skipped }
}

/**
 * Who gets which letter when these units are reminded, in the order of their codes.
 * @throws E_ROW_NOT_FOUND if one of the units does not exist
 */
export async function planReminders(ids: string[], today: CivilDate): Promise<PlannedReminder[]> {
  const wanted = [...new Set(ids)]
  const units = await SeasonUnit.query()
    .whereIn('id', wanted)
    .preload('unit')
    .preload('season')
    .orderBy('id')
  if (units.length < wanted.length)
    throw new Exception('season unit', { status: 404, code: 'E_ROW_NOT_FOUND' })
  const matters = await UnitMatter.query().whereIn('seasonUnitId', wanted).orderBy('rank')
  const planned: PlannedReminder[] = []
  for (const seasonUnit of units.toSorted((a, b) => (a.unit.code < b.unit.code ? -1 : 1))) {
    const own = matters.filter(({ seasonUnitId }) => seasonUnitId === seasonUnit.id)
    planned.push(await planOne(seasonUnit, own, today))
  }
  return planned
}
