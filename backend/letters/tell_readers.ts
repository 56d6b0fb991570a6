import type { LetterTemplate } from '#domain/season/letter_templates'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { insertLetter } from './insert_letter.js'
import { letterReaders } from './letter_readers.js'

export interface Told {
  template: LetterTemplate
  /** What it is about: it is written once for this and each reader. */
  aboutId: string
  seasonUnitId: string
  to: 'centre' | 'school'
  /** What a person wrote about it: read when the letter is sent (`LETTER_NOTES`). */
  noteId?: string | null
  /** ISO 8601, by the season's clock. */
  businessAt: string
}

/**
 * Writes by e-mail what happened beside a season's process, once to each reader.
 * @returns the letters to enqueue after the commit; the sweep takes up what nobody enqueues
 */
export async function tellReaders(
  { template, aboutId, seasonUnitId, to, noteId, businessAt }: Told,
  trx: TransactionClientContract
): Promise<string[]> {
  const params: Record<string, string> = noteId ? { noteId } : {}
  const ids: string[] = []
  for (const recipientId of await letterReaders({ template, to, params }, seasonUnitId, trx)) {
    const businessKey = [template, aboutId, recipientId].join('/')
    const of = { businessKey, seasonUnitId, recipientId, template, params, businessAt }
    const written = await insertLetter({ ...of, status: 'queued' }, trx)
    if (written) ids.push(written)
  }
  return ids
}
