import { CLASSES_NAMED } from '#backend/letters/proof_words'
import { classesInProof } from '#backend/seasons/queries/classes_in_proof'
import type { LetterEffect } from '#domain/season/effect'
import type { AnswerErrataInput, SubmitErrataInput } from '#domain/season/main/errata'
import type { ResolveLateErratumInput } from '#domain/season/main/late_errata'
import ErrataRound from '#models/proofreading/errata_round'
import Erratum from '#models/proofreading/erratum'
import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type Params = LetterEffect['params']
type Facts = (record: StepRecord, trx: TransactionClientContract) => Promise<Params>

const NOTHING: Params = {}

/** Which classes are not confirmed, and how many photos are not marked; nothing where only counts were delivered. */
const whatIsLeft: Facts = async ({ seasonUnitId }, trx) => {
  const classes = await classesInProof(seasonUnitId, trx)
  if (classes.length === 0) return NOTHING
  const open = classes.filter(({ isConfirmed }) => !isConfirmed).map(({ name }) => name)
  return {
    listed: 1,
    openClasses: JSON.stringify(open.slice(0, CLASSES_NAMED)),
    classCount: open.length,
    unmarked: classes.reduce((sum, { unmarked }) => sum + unmarked, 0),
  }
}

const roundNo: Facts = async ({ seasonUnitId, details }, trx) => {
  const { roundId } = details as unknown as SubmitErrataInput
  if (!roundId) return NOTHING
  const round = await ErrataRound.findBy({ id: roundId, seasonUnitId }, { client: trx })
  return round ? { listed: 1, roundNo: round.no } : NOTHING
}

/** How many errata got each answer, the most frequent first. */
const answersGiven: Facts = async ({ seasonUnitId, details }, trx) => {
  const { answerIds } = details as unknown as AnswerErrataInput
  const { erratumId } = details as unknown as ResolveLateErratumInput
  const ids = answerIds ?? (erratumId ? [erratumId] : [])
  if (ids.length === 0) return NOTHING
  const counted = await Erratum.query({ client: trx })
    .where({ seasonUnitId })
    .whereIn('id', ids)
    .whereNotNull('answer')
    .groupBy('answer')
    .select('answer')
    .count('* as rows')
    .orderBy('rows', 'desc')
    .orderBy('answer')
  const answers = counted.map(({ answer, $extras }) => [answer, Number($extras.rows)])
  return { listed: 1, answers: JSON.stringify(answers) }
}

/** The letters that say more than the season knows. */
const FACTS: Partial<Record<LetterEffect['template'], Facts>> = {
  proof_due: whatIsLeft,
  proof_overdue: whatIsLeft,
  errata_submitted: roundNo,
  errata_answered: answersGiven,
}

/** A letter about proofreading with what is known of its photos when it is written. */
export async function withProofFacts(
  letter: LetterEffect,
  record: StepRecord,
  trx: TransactionClientContract
): Promise<LetterEffect> {
  const facts = await FACTS[letter.template]?.(record, trx)
  return facts ? { ...letter, params: { ...letter.params, ...facts } } : letter
}
