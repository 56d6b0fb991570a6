import { readClock } from '#backend/clock/season_clock'
import { mintToken, TOKEN_HOURS, type TokenLetter } from '#backend/identity/account_tokens'
import type { Locale } from '#backend/lang/words'
import type { AccountLetter, Notice } from '#domain/season/letter_templates'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { randomUUID } from 'node:crypto'
import { composeLetter } from './compose_letter.js'
import { insertLetter } from './insert_letter.js'
import { noticeButton, passwordButton } from './letter_buttons.js'
import type { Reader } from './letter_facts.js'

/**
 * A letter about an account, with a new token in its link: in the fragment, which browsers do not send, so
 * that no log of a server or proxy has it.
 */
export async function composeAccountLetter(
  letter: TokenLetter,
  { reader, locale }: { reader: Reader; locale: Locale }
) {
  const button = passwordButton(await mintToken(letter), locale)
  const params = { hours: TOKEN_HOURS }
  const of = { template: letter.template, params, seasonUnit: null }
  return composeLetter({ ...of, reader, locale, button })
}

/** A letter that tells what happened, and leads to the page where the reader can do something. */
export const composeNotice = (
  { template, params }: { template: Notice; params: Record<string, string | number> },
  { reader, locale }: { reader: Reader; locale: Locale }
) =>
  composeLetter({
    ...{ template, params, seasonUnit: null, reader, locale },
    button: noticeButton(template, locale),
  })

/** Writes a letter of no unit into the outbox. @returns its id */
export async function writeAccountLetter(
  template: AccountLetter | Notice,
  recipientId: string,
  trx: TransactionClientContract,
  params: Record<string, string | number> = {}
): Promise<string> {
  const { now } = await readClock(trx)
  const businessKey = ['account', template, randomUUID()].join('/')
  const letter = { businessKey, seasonUnitId: null, recipientId, template, params }
  const id = await insertLetter({ ...letter, status: 'queued', businessAt: now }, trx)
  return id!
}
