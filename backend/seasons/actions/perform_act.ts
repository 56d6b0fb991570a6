import { readClock } from '#backend/clock/season_clock'
import type { EngineFault, SeasonGateway } from '#backend/engine/season_gateway'
import { workflowIdFor } from '#backend/seasons/actions/start_seasons'
import { ownWork, type OwnWork } from '#backend/seasons/queries/own_work'
import { readFactsRefusal, type FactsRefusal } from '#backend/seasons/record/facts_guard'
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
import { deleteFreeText } from './store_free_text.js'

export interface ActOrder {
  unit: SeasonUnit
  name: ActName
  /** The caller's idempotency key: the same request gets the same answer, another one is refused. */
  key: string
  /** `hashRequest` of the act and its body. */
  hash: string
  /** Stores the free text of the act and returns its input. Not called for a repeated request. */
  input: () => Promise<Act['input']>
  actor: Actor
}

type ProcessError = Exclude<Refusal | EngineFault, { type: 'not_running' }>

export type ActError = ProcessError | { type: 'key_used' } | { type: FactsRefusal } | OwnWork

/** The earlier answer under this key, an error if the key belongs to another request, or null. */
async function previousAnswer({
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

/** Asks the season's process to do an act. A repeated request gets its earlier answer. */
export async function performAct(
  order: ActOrder,
  gateway: SeasonGateway
): Promise<Result<ActAnswer, ActError>> {
  const { unit, name, key, hash, actor } = order
  const known = await previousAnswer(order)
  if (known) return known
  const own = await ownWork({ seasonUnitId: unit.id, event: name, actorId: actor.userId })
  if (own) return err(own)
  const input = await order.input()
  const { seq, now } = await readClock()
  const answerBy = Date.now() + temporal.answerWithinMs
  const request: ActRequest = { key, hash, input, actor, clock: { seq, now }, answerBy }
  const answer = await gateway.act(workflowIdFor(unit), name, request)
  // Without an answer the act may still be done; then its free text is needed.
  if (answer.ok || answer.error.type !== 'engine_offline') await deleteFreeText(unit.id, input)
  if (answer.ok) return answer
  const { error } = answer
  return err(error.type === 'not_running' ? await whyNotRunning(unit.id) : ofFacts(error))
}

/** A refusal by the facts that an act names has a sentence of its own. */
function ofFacts(error: ProcessError): ActError {
  const refusal = error.type === 'facts_refused' ? readFactsRefusal(error.reason) : null
  return refusal ? { type: refusal } : error
}

/** The engine has no such season: it is over, or has not started yet. */
async function whyNotRunning(unitId: string): Promise<ActError> {
  const main = await UnitProgress.findBy({ seasonUnitId: unitId, track: 'main' })
  if (!main) return { type: 'engine_offline' }
  return { type: 'wrong_phase', track: 'main', phase: main.state as MainPhase }
}
