import { recordAudit } from '#backend/audit/record_audit'
import { nameDocument } from '#backend/documents/name_document'
import { isRefusal } from '#backend/engine/is_refusal'
import { ownWork } from '#backend/seasons/queries/own_work'
import type { ActName } from '#domain/season/act_rules'
import UnitStep from '#models/seasons/unit_step'
import type { StepAnswer, StepRecord } from '#workflows/school_season/activities'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { guardFacts } from './facts_guard.js'
import { tellAwaited } from './tell_awaited.js'
import { closeDay } from './write_day_count.js'
import { writeEffects } from './write_effects.js'
import { writeProjection } from './write_projection.js'

export interface Recorded {
  answer: StepAnswer
  /** The letters written to the outbox. */
  letterIds: string[]
}

/**
 * Writes one step of a season: timeline, audit entry, facts, letters and projection in one transaction,
 * unique by unit and step key. A repeated call gives the same answer and writes nothing.
 */
export async function recordStep(record: StepRecord): Promise<Recorded> {
  try {
    return await db.transaction((trx) => write(record, trx))
  } catch (error) {
    // Of two concurrent attempts the later one finds the step of the earlier.
    const known = await knownStep(record)
    if (known) return known
    if (!isRefusal(error)) throw error
    return { answer: { recorded: false, reason: error.constraint ?? error.code }, letterIds: [] }
  }
}

async function knownStep(record: StepRecord, trx?: TransactionClientContract) {
  const key = { seasonUnitId: record.seasonUnitId, stepKey: record.key }
  const step = await UnitStep.findBy(key, { client: trx })
  return step ? { answer: { recorded: true as const, step: step.step }, letterIds: [] } : null
}

const rowOf = (record: StepRecord) => ({
  seasonUnitId: record.seasonUnitId,
  step: record.step,
  stepKey: record.key,
  track: record.track,
  event: record.event,
  fromState: record.fromState,
  toState: record.toState,
  dueOn: record.progress.find(({ track }) => track === record.track)?.dueOn ?? null,
  actorId: record.actorId,
  requestHash: record.requestHash ?? null,
  details: record.details,
  businessAt: DateTime.fromISO(record.businessAt),
})

async function write(record: StepRecord, trx: TransactionClientContract): Promise<Recorded> {
  const known = await knownStep(record, trx)
  if (known) return known
  await expectNextStep(record, trx)
  // Asked before the act as well; here no earlier step of the same person is still on its way.
  const own = await ownWork(record, trx)
  if (own) return { answer: { recorded: false, reason: own.type }, letterIds: [] }
  const refusal = await guardFacts(record, trx)
  if (refusal) return { answer: { recorded: false, reason: refusal }, letterIds: [] }
  await UnitStep.create(rowOf(record), { client: trx })
  await nameItsDocument(record, trx)
  await recordAudit(
    {
      actorId: record.actorId,
      action: `season.${record.event}`,
      subjectType: 'season_unit',
      subjectId: record.seasonUnitId,
      details: { step: record.step, from: record.fromState, to: record.toState },
      businessAt: record.businessAt,
    },
    trx
  )
  await closeCountedDay(record, trx)
  const letterIds = await writeEffects(record, trx)
  letterIds.push(...(await tellAwaited(record, trx)))
  await writeProjection(record, trx)
  return { answer: { recorded: true, step: record.step }, letterIds }
}

/** The document that an act brings is from now on what the act says. */
async function nameItsDocument(record: StepRecord, trx: TransactionClientContract) {
  const { seasonUnitId, event, details } = record
  const { documentId } = details
  if (typeof documentId === 'string' && documentId)
    await nameDocument({ seasonUnitId, documentId, purpose: event as ActName }, trx)
}

/** 18:10 closes the line of the day that its letter sums up (苏教指通〔2023〕13号 附件1 注1). */
async function closeCountedDay(record: StepRecord, trx: TransactionClientContract) {
  const { seasonUnitId, businessAt, effects } = record
  for (const effect of effects)
    if (effect.kind === 'mail' && effect.template === 'day_summary')
      await closeDay({ seasonUnitId, day: String(effect.params.day) }, businessAt, trx)
}

/** Rejects an out-of-order step: the workflow and the table have diverged. */
async function expectNextStep({ seasonUnitId, step }: StepRecord, trx: TransactionClientContract) {
  const newest = await UnitStep.query({ client: trx })
    .where({ seasonUnitId })
    .orderBy('step', 'desc')
    .first()
  const last = newest?.step ?? 0
  if (last + 1 !== step) throw new Error(`step ${step} does not follow ${last}`)
}
