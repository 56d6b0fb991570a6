import type OutboxMessage from '#models/letters/outbox_message'
import { LETTER_STATES } from '#models/letters/outbox_message'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

/** What people are told of a letter: one that waits for the others of its morning is not late. */
export const SHOWN_STATES = [...LETTER_STATES, 'gathered'] as const

export type ShownState = (typeof SHOWN_STATES)[number]

/** The state of a letter, and the morning for which it is gathered or was joined with others. */
export function shownState({ status, digestOn }: OutboxMessage) {
  const state: ShownState = status === 'queued' && digestOn ? 'gathered' : status
  return { status: state, morning: digestOn?.toISODate() ?? null }
}

/** Keeps the letters in a state. */
export const inState =
  (state: ShownState) => (query: ModelQueryBuilderContract<typeof OutboxMessage>) => {
    if (state === 'gathered') return query.where('status', 'queued').whereNotNull('digest_on')
    query.where('status', state)
    if (state === 'queued') query.whereNull('digest_on')
  }
