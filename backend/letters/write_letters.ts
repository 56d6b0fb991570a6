import type { LetterEffect } from '#domain/season/effect'
import type { LetterTemplate } from '#domain/season/letter_templates'
import UnitDayCount from '#models/seasons/unit_day_count'
import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { insertLetter } from './insert_letter.js'
import { letterReaders } from './letter_readers.js'

const OF_UNRESOLVED: readonly LetterTemplate[] = ['unresolved_today', 'unresolved_escalation']

const countedDay = ({ params }: LetterEffect, record: StepRecord, trx: TransactionClientContract) =>
  UnitDayCount.findBy({ seasonUnitId: record.seasonUnitId, day: params.day! }, { client: trx })

const summaryOf = (row: UnitDayCount | null) => ({
  expected: row?.expected ?? 0,
  captured: row?.captured ?? 0,
  pending: row?.pendingReview ?? 0,
  unresolved: row?.unresolved ?? 0,
  locked: row?.locked ?? 0,
})

/**
 * A letter about a day contains the counts known when it is written. The season is told of those from
 * photos a minute late: whoever has resolved the last one by then gets no letter about none.
 */
async function withCounts(
  letter: LetterEffect,
  record: StepRecord,
  trx: TransactionClientContract
): Promise<LetterEffect> {
  const { template, params } = letter
  if (template === 'day_summary') {
    const row = await countedDay(letter, record, trx)
    return { ...letter, params: { ...params, ...summaryOf(row) } }
  }
  if (!OF_UNRESOLVED.includes(template)) return letter
  const row = await countedDay(letter, record, trx)
  if (row?.source !== 'photos') return letter
  const { unresolved: count } = row
  return { ...letter, params: { ...params, count }, superseded: letter.superseded || count === 0 }
}

/**
 * Writes a letter for every reader into the outbox, once per unit, step, template and reader (its
 * business key). Returns the ids of the letters to enqueue.
 */
export async function writeLetters(
  record: StepRecord,
  letters: LetterEffect[],
  trx: TransactionClientContract
): Promise<string[]> {
  const ids: string[] = []
  for (const planned of letters) {
    const letter = await withCounts(planned, record, trx)
    const { seasonUnitId, key, businessAt } = record
    for (const recipientId of await letterReaders(letter.to, seasonUnitId, trx)) {
      const id = await insertLetter(
        {
          businessKey: [seasonUnitId, key, letter.template, recipientId].join('/'),
          seasonUnitId,
          recipientId,
          template: letter.template,
          params: letter.params,
          status: letter.superseded ? 'superseded' : 'queued',
          businessAt,
        },
        trx
      )
      if (id && !letter.superseded) ids.push(id)
    }
  }
  return ids
}
