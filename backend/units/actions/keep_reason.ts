import Note from '#models/seasons/note'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Reason {
  seasonUnitId: string
  authorId: string
  /** Null where no reason was asked for. */
  text: string | null
}

/** Keeps why something was decided beside the process, as free text. @returns the id of the note */
export async function keepReason(
  { text, ...own }: Reason,
  trx: TransactionClientContract
): Promise<string | null> {
  return text === null ? null : (await Note.create({ ...own, text }, { client: trx })).id
}
