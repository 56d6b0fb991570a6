import type { CivilDate } from '#domain/calendar/civil_date'
import type { LetterTemplate } from '#domain/season/letter_templates'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export interface NewLetter {
  /** Its identity: a letter under a known key is not written again. */
  businessKey: string
  /** Null for a letter about an account. */
  seasonUnitId: string | null
  recipientId: string
  template: LetterTemplate
  params: Record<string, string | number>
  status: 'queued' | 'superseded'
  /** ISO 8601, by the season's clock. */
  businessAt: string
  /** The morning for which it is gathered; otherwise it goes alone. */
  digestOn?: CivilDate | null
}

/** Writes a letter into the outbox. @returns its id, or null if its key is known */
export async function insertLetter(
  letter: NewLetter,
  trx: TransactionClientContract
): Promise<string | null> {
  const { rows } = await trx.rawQuery(
    `insert into outbox_messages
       (business_key, season_unit_id, recipient_id, template, params, status, business_at, digest_on)
     values (?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (business_key) do nothing returning id`,
    [
      letter.businessKey,
      // Bindings are typed without null.
      letter.seasonUnitId!,
      letter.recipientId,
      letter.template,
      JSON.stringify(letter.params),
      letter.status,
      letter.businessAt,
      (letter.digestOn ?? null)!,
    ]
  )
  return rows[0]?.id ?? null
}
