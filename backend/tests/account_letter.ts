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

/** The text of a letter as its reader sees it: mails are sent in base64 or quoted-printable. */
export function readText({ text }: ReceivedLetter): string {
  const [head = '', ...parts] = text.split('\r\n\r\n')
  const body = parts.join('\r\n\r\n')
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString()
  if (!/transfer-encoding: quoted-printable/i.test(head)) return body
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16))
    )
  return Buffer.from(bytes, 'latin1').toString()
}

/** The token in the link of a letter. */
export const tokenIn = (letter: ReceivedLetter): string =>
  /\/#\/welcome\/([\w-]{43})\s/.exec(readText(letter))![1]!

/** Sends all letters about accounts that wait. */
export async function sendAccountLetters(): Promise<void> {
  const queued = await OutboxMessage.query().whereNull('season_unit_id').where('status', 'queued')
  for (const { id } of queued) await deliverLetter(id, true)
}
