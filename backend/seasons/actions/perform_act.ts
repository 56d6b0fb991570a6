import { readClock } from '#backend/clock/season_clock'
import type { EngineFault, SeasonGateway } from '#backend/engine/season_gateway'
import { workflowIdFor } from '#backend/seasons/actions/start_seasons'
import { temporal } from '#config/temporal'
import { err, ok, type Result } from '#domain/result'
import type { Act, ActName } from '#domain/season/act_rules'
import type { Actor } from '#domain/season/act_rule'
import type { Refusal } from '#domain/season/refusal'
import type SeasonUnit from '#models/season_unit'
import { actKey, type ActAnswer, type ActRequest } from '#workflows/school_season/messages'
import db from '@adonisjs/lucid/services/db'
import { forgetWords } from './store_words.js'

export interface ActOrder {
  unit: SeasonUnit
  name: ActName
  /** The caller's idempotency key: the same request is answered, not done again; another is refused. */
  key: string
  /** What is asked for, by `hashRequest`. */
  hash: string
  /** What the act carries; its words are stored when it is asked for the first time. */
  input: () => Promise<Act['input']>
  actor: Actor
}

export type ActError =
  Exclude<Refusal | EngineFault, { type: 'not_running' }> | { type: 'key_used' }

/** The answer that a key already has, or null; a key of another request is no key for this one. */
async function knownAnswer({
  unit,
  key,
  name,
  hash,
}: ActOrder): Promise<Result<ActAnswer, ActError> | null> {
  const steps = db.from('unit_steps').where('season_unit_id', unit.id)
  const row = await steps.clone().where('step_key', actKey(key)).first()
  if (!row) return null
  if (row.event !== name) return err({ type: 'key_used' })
  // Steps from before keys belonged to requests have no hash.
  if (row.request_hash && row.request_hash !== hash) return err({ type: 'key_reused' })
  // The phase as it was answered: where the main track stood after that step.
  const main = await steps
    .where('track', 'main')
    .where('step', '<=', row.step)
    .orderBy('step', 'desc')
    .firstOrFail()
  return ok({ step: Number(row.step), phase: main.to_state })
}

/** Asks the season to do an act. The process decides; what was decided before is answered again. */
export async function performAct(
  order: ActOrder,
  gateway: SeasonGateway
): Promise<Result<ActAnswer, ActError>> {
  const { unit, name, key, hash, actor } = order
  const known = await knownAnswer(order)
  if (known) return known
  const input = await order.input()
  const { seq, now } = await readClock()
  const answerBy = Date.now() + temporal.answerWithinMs
  const request: ActRequest = { key, hash, input, actor, clock: { seq, now }, answerBy }
  const answer = await gateway.act(workflowIdFor(unit), name, request)
  // Without an answer it may still be done: then its words are needed.
  if (answer.ok || answer.error.type !== 'engine_offline') await forgetWords(unit.id, input)
  if (answer.ok) return answer
  const { error } = answer
  return err(error.type === 'not_running' ? await whyNotRunning(unit.id) : error)
}

/** The engine has no such season: it is over, or it has not been started yet. */
async function whyNotRunning(unitId: string): Promise<ActError> {
  const main = await db
    .from('unit_progress')
    .where({ season_unit_id: unitId, track: 'main' })
    .first()
  if (!main) return { type: 'engine_offline' }
  return { type: 'wrong_phase', track: 'main', phase: main.state }
}
