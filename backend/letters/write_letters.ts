import { digestDay } from '#domain/season/gathered_letters'
import type { LetterEffect } from '#domain/season/effect'
import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { insertLetter } from './insert_letter.js'
import { letterReaders } from './letter_readers.js'
import { openPhotos } from './open_photos.js'

/**
 * A letter about photos contains the numbers known when it is written; whoever has dealt with the last one by then
 * gets no letter about none.
 */
async function withCounts(
  letter: LetterEffect,
  { seasonUnitId }: StepRecord,
  trx: TransactionClientContract
): Promise<LetterEffect> {
  const { template, params } = letter
  const of = { seasonUnitId, day: String(params.day) }
  const open = await openPhotos(template, of, trx)
  if (!open) return letter
  return {
    ...letter,
    params: { ...params, ...open },
    superseded: letter.superseded || open.count === 0,
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
  for (const planned of letters) {
    const letter = await withCounts(planned, record, trx)
    const { seasonUnitId, key, businessAt } = record
    const digestOn = digestDay(letter.template, businessAt)
    for (const recipientId of await letterReaders(letter, seasonUnitId, trx)) {
      const id = await insertLetter(
        {
          businessKey: [seasonUnitId, key, letter.template, recipientId].join('/'),
          seasonUnitId,
          recipientId,
          template: letter.template,
          params: letter.params,
          status: letter.superseded ? 'superseded' : 'queued',
          ...{ businessAt, digestOn },
        },
        trx
      )
      // What is gathered is enqueued once it is joined.
      if (id && !letter.superseded && !digestOn) ids.push(id)
    }
  }
  return ids
}
