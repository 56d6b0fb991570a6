import { recordAudit } from '#backend/audit/record_audit'
import { insertLetter } from '#backend/letters/insert_letter'
import type { Instant } from '#domain/calendar/instant'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { PlannedReminder } from './plan_reminders.js'

interface Sender {
  actorId: string
  businessAt: Instant
}

async function writeOne(
  { seasonUnit, reminder, params, letters }: PlannedReminder,
  { actorId, businessAt }: Sender,
  trx: TransactionClientContract
): Promise<string[]> {
  const { id: seasonUnitId } = seasonUnit
  const ids: string[] = []
  for (const letter of letters) {
    const { template } = reminder!
    const written = { ...letter, seasonUnitId, template, params, businessAt }
    const id = await insertLetter({ ...written, status: 'queued' }, trx)
    if (id) ids.push(id)
  }
  if (ids.length === 0) return ids
  const subject = { subjectType: 'season_unit', subjectId: seasonUnitId }
  const details = { act: reminder!.act, letters: ids.length }
  const entry = { actorId, action: 'season.reminded', ...subject, details, businessAt }
  await recordAudit(entry, trx)
  return ids
}

/**
 * Writes the letters of a plan and an audit entry for each reminded unit, in one transaction.
 * @returns the ids of the letters to enqueue, by unit; a letter that is already written is not among them
 */
export const sendReminders = (planned: PlannedReminder[], sender: Sender): Promise<string[][]> =>
  db.transaction(async (trx) => {
    const sent: string[][] = []
    for (const one of planned) sent.push(await writeOne(one, sender, trx))
    return sent
  })
