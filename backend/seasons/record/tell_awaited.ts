import { insertLetter } from '#backend/letters/insert_letter'
import { roleReaders } from '#backend/letters/letter_readers'
import { needsAnother } from '#domain/identity/letter_roles'
import { awaitedSince } from '#domain/season/awaited_since'
import { digestDay } from '#domain/season/gathered_letters'
import UnitMatter from '#models/seasons/unit_matter'
import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { mattersOf } from './write_matters.js'

/**
 * Tells finance and printing by letter that a step has made it their turn, with the form of the act behind its button:
 * everybody with the role but whoever did the step; where nobody has it, the administrators.
 * Call it before the projection of the step is written, which it compares with the one that stands.
 * @returns the letters to enqueue
 */
export async function tellAwaited(
  record: StepRecord,
  trx: TransactionClientContract
): Promise<string[]> {
  const { seasonUnitId, key, actorId, businessAt } = record
  const before = await UnitMatter.query({ client: trx }).where({ seasonUnitId })
  const awaited = awaitedSince(before, mattersOf(record), needsAnother)
  const template = 'act_waits'
  const digestOn = digestDay(template, businessAt)
  const ids: string[] = []
  for (const { act, side } of awaited) {
    const readers = (await roleReaders(side, trx)).filter((id) => id !== actorId)
    for (const recipientId of readers) {
      const businessKey = [seasonUnitId, key, template, act, recipientId].join('/')
      const letter = {
        businessKey,
        seasonUnitId,
        recipientId,
        template,
        businessAt,
        digestOn,
      } as const
      const id = await insertLetter({ ...letter, params: { what: act }, status: 'queued' }, trx)
      // What is gathered is enqueued once it is joined.
      if (id && !digestOn) ids.push(id)
    }
  }
  return ids
}
