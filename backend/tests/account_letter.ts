import { writeAccountLetter } from '#backend/letters/account_letters'
import { deliverLetter } from '#backend/letters/deliver_letter'
import type { AccountLetter } from '#domain/season/letter_templates'
import OutboxMessage from '#models/letters/outbox_message'
import type User from '#models/people/user'
import type { ReceivedLetter } from '#tests/smtp_sink'
import db from '@adonisjs/lucid/services/db'

/** Writes a letter about an account, as the API does. Returns its id. */
export const accountLetter = ({ id }: User, template: AccountLetter = 'invited') =>
  db.transaction((trx) => writeAccountLetter(template, id, trx))

/** A part of a letter, which is sent in base64. */
const partOf = ({ text }: ReceivedLetter, type: 'plain' | 'html') => {
  const coded = new RegExp(`Content-Type: text/${type}[^]*?\\r\\n\\r\\n([\\w+/=\\r\\n]+)`).exec(
    text
  )
  return Buffer.from(coded![1]!, 'base64').toString()
}

/** The text of a letter, for readers who see no HTML. */
export const readText = (letter: ReceivedLetter): string => partOf(letter, 'plain')

/** The HTML of a letter. */
export const readHtml = (letter: ReceivedLetter): string => partOf(letter, 'html')

/** The token in the link of a letter. */
export const tokenIn = (letter: ReceivedLetter): string =>
  /\/#\/welcome\/([\w-]{43})\s/.exec(readText(letter))![1]!

/** Sends all letters about accounts that wait. */
export async function sendAccountLetters(): Promise<void> {
  const queued = await OutboxMessage.query().whereNull('season_unit_id').where('status', 'queued')
  for (const { id } of queued) await deliverLetter(id, true)
}
