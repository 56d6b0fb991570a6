import { readClock } from '#backend/clock/season_clock'
import type { EngineFault, SeasonGateway } from '#backend/engine/season_gateway'
import { workflowIdFor } from '#backend/seasons/actions/start_seasons'
import { temporal } from '#config/temporal'
import { err, ok, type Result } from '#domain/result'
import type { Act, ActName } from '#domain/season/act_rules'
import type { Actor } from '#domain/season/act_rule'
import type { MainPhase } from '#domain/season/main/phases'
import type { Refusal } from '#domain/season/refusal'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitProgress from '#models/seasons/unit_progress'
import UnitStep from '#models/seasons/unit_step'
import { actKey, type ActAnswer, type ActRequest } from '#workflows/school_season/messages'
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
  const steps = UnitStep.query().where('seasonUnitId', unit.id)
  const row = await steps.clone().where('stepKey', actKey(key)).first()
  if (!row) return null
  if (row.event !== name) return err({ type: 'key_used' })
  // Steps from before keys belonged to requests have no hash.
  if (row.requestHash && row.requestHash !== hash) return err({ type: 'key_reused' })
  // The phase as it was answered: where the main track stood after that step.
  const main = await steps
    .where('track', 'main')
    .where('step', '<=', row.step)
    .orderBy('step', 'desc')
    .firstOrFail()
  return ok({ step: row.step, phase: main.toState as MainPhase })
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
  const main = await UnitProgress.findBy({ seasonUnitId: unitId, track: 'main' })
  if (!main) return { type: 'engine_offline' }
  return { type: 'wrong_phase', track: 'main', phase: main.state as MainPhase }
}
