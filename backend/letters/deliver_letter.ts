import { retireOtherTokens } from '#backend/identity/account_tokens'
import type { Locale } from '#backend/lang/words'
import { isAccountLetter, isDigest, isNotice, MONEY_LETTERS } from '#domain/season/letter_templates'
import OutboxMessage from '#models/letters/outbox_message'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { ApplicationFailure } from '@temporalio/common'
import { composeAccountLetter, composeNotice } from './account_letters.js'
import { composeDigest } from './compose_digest.js'
import { composeLetter } from './compose_letter.js'
import { letterButton } from './letter_link.js'
import { deliver, type Delivery } from './mail_relay.js'
import { TemplateFault } from './render_letter.js'

/** After this long without a relay a letter waits for a person. */
const GIVE_UP_HOURS = 24

/**
 * Claims a letter for this attempt; null if there is nothing to do. A letter still `sending` belongs to
 * an attempt that was killed: a reminder is sent again, a letter about money waits for a person.
 */
async function claim(id: string, isFirstAttempt: boolean): Promise<OutboxMessage | null> {
  const letter = await OutboxMessage.find(id)
  if (!letter) return null
  const wasKilled = letter.status === 'sending' && !isFirstAttempt
  if (wasKilled && MONEY_LETTERS.includes(letter.template)) {
    await letter.merge({ status: 'uncertain', lastError: 'killed while sending' }).save()
    return null
  }
  const from = wasKilled ? ['sending'] : ['queued']
  const claimed = await db
    .from('outbox_messages')
    .where('id', id)
    .whereIn('status', from)
    .update({ status: 'sending', claimed_at: new Date(), attempts: letter.attempts + 1 })
  return Number(claimed) > 0 ? OutboxMessage.findOrFail(id) : null
}

async function composeOf(letter: OutboxMessage) {
  await letter.load('recipient')
  const { template, recipient } = letter
  const locale = recipient.locale as Locale
  if (isAccountLetter(template)) {
    const { id, recipientId } = letter
    return composeAccountLetter({ id, recipientId, template }, { reader: recipient, locale })
  }
  if (isNotice(template))
    return composeNotice({ template, params: letter.params }, { reader: recipient, locale })
  if (isDigest(template)) return composeDigest(letter, { reader: recipient, locale })
  await letter.load('seasonUnit', (unit) => unit.preload('unit').preload('season'))
  const of = { params: letter.params, seasonUnit: letter.seasonUnit! }
  const button = letterButton(letter, locale)
  return composeLetter({ template, ...of, reader: recipient, locale, button })
}

async function send(letter: OutboxMessage): Promise<Delivery> {
  try {
    const composed = await composeOf(letter)
    const messageId = `<${letter.id}@tucai>`
    const isAlone = MONEY_LETTERS.includes(letter.template)
    return await deliver({ ...composed, to: letter.recipient.email, messageId, isAlone })
  } catch (error) {
    if (error instanceof TemplateFault) return { type: 'refused', reason: error.message }
    throw error
  }
}

/** The letter's next state after a delivery attempt. */
function stateAfter(letter: OutboxMessage, delivery: Delivery) {
  if (delivery.type === 'sent') return { status: 'sent', sent_at: new Date(), last_error: null }
  const last_error = delivery.reason
  const isMoney = MONEY_LETTERS.includes(letter.template)
  // If it is unknown whether it was sent: a reminder is sent once more, a letter about money never.
  const repeated = isMoney || letter.attempts > 1
  if (delivery.type === 'unknown' && repeated) return { status: 'uncertain', last_error }
  const failing = letter.failingSince ?? DateTime.now()
  const isOld = failing < DateTime.now().minus({ hours: GIVE_UP_HOURS })
  const status = delivery.type === 'refused' || isOld ? 'failed' : 'queued'
  return { status, last_error, failing_since: failing.toSQL() }
}

/**
 * Sends one letter of the outbox through the mail relay.
 * @throws ApplicationFailure when the relay did not accept it, so that the engine retries
 */
export async function deliverLetter(id: string, isFirstAttempt: boolean): Promise<void> {
  const letter = await claim(id, isFirstAttempt)
  if (!letter) return
  const delivery = await send(letter)
  const next = stateAfter(letter, delivery)
  await db.from('outbox_messages').where({ id, status: 'sending' }).update(next)
  const { template, recipientId } = letter
  if (next.status === 'sent' && isAccountLetter(template))
    await retireOtherTokens({ id, template, recipientId })
  if (next.status === 'queued')
    throw ApplicationFailure.create({ type: 'NOT_TAKEN', message: next.last_error! })
}
