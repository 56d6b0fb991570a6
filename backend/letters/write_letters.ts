import type { LetterEffect } from '#domain/season/effect'
import UnitDayCount from '#models/seasons/unit_day_count'
import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { insertLetter } from './insert_letter.js'
import { letterReaders } from './letter_readers.js'

/** A day summary contains the counts known when it is written. */
async function withCounts(
  letter: LetterEffect,
  record: StepRecord,
  trx: TransactionClientContract
) {
  if (letter.template !== 'day_summary') return letter.params
  const day = { seasonUnitId: record.seasonUnitId, day: letter.params.day! }
  const row = await UnitDayCount.findBy(day, { client: trx })
  return {
    ...letter.params,
    expected: row?.expected ?? 0,
    captured: row?.captured ?? 0,
    pending: row?.pendingReview ?? 0,
    unresolved: row?.unresolved ?? 0,
    locked: row?.locked ?? 0,
  }
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
  for (const letter of letters) {
    const params = await withCounts(letter, record, trx)
    const { seasonUnitId, key, businessAt } = record
    for (const recipientId of await letterReaders(letter.to, seasonUnitId, trx)) {
      const id = await insertLetter(
        {
          businessKey: [seasonUnitId, key, letter.template, recipientId].join('/'),
          seasonUnitId,
          recipientId,
          template: letter.template,
          params,
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
