import { insertLetter } from '#backend/letters/insert_letter'
import { letterReaders } from '#backend/letters/letter_readers'
import type { LetterTemplate } from '#domain/season/letter_templates'
import type DownloadLetter from '#models/download_letters/download_letter'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type OfLetters = Extract<LetterTemplate, `download_letter_${string}`>

export interface Told {
  letter: DownloadLetter
  template: OfLetters
  /** Who reads of it. */
  to: 'centre' | 'school'
  params?: Record<string, string>
  businessAt: string
}

/**
 * Writes by e-mail what became of a letter, once to each reader.
 * @returns the letters to enqueue after the commit; the sweep takes up what nobody enqueues
 */
export async function tellLetter(
  { letter, template, to, params = {}, businessAt }: Told,
  trx: TransactionClientContract
): Promise<string[]> {
  const { id, seasonUnitId } = letter
  const ids: string[] = []
  for (const recipientId of await letterReaders({ template, to, params }, seasonUnitId, trx)) {
    const businessKey = [template, id, recipientId].join('/')
    const of = { businessKey, seasonUnitId, recipientId, template, params, businessAt }
    const written = await insertLetter({ ...of, status: 'queued' }, trx)
    if (written) ids.push(written)
  }
  return ids
}
