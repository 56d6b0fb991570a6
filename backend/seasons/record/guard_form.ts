import type { FeedbackInput } from '#domain/season/main/feedback'
import type { FormSource, FormState } from '#domain/feedback_forms/returned_form'
import FeedbackForm from '#models/feedback_forms/feedback_form'
import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { holdPhase } from './hold_phase.js'
import { keepForm } from './keep_form.js'

const keep = (source: FormSource) => async (record: StepRecord, trx: TransactionClientContract) => {
  const { seasonUnitId, step, details, businessAt } = record
  await holdPhase(seasonUnitId, trx)
  const input = details as unknown as FeedbackInput
  await keepForm({ seasonUnitId, source, input, step, businessAt }, trx)
  return null
}

/** The form stands otherwise from this step on. */
const turn =
  (from: FormState, to: FormState) =>
  async ({ seasonUnitId, step, businessAt }: StepRecord, trx: TransactionClientContract) => {
    await FeedbackForm.query({ client: trx })
      .where({ seasonUnitId, state: from })
      .update({ state: to, decidedStep: step, decidedAt: businessAt })
    return null
  }

export const guardUploadedForm = keep('upload')
export const guardPostedForm = keep('posted')
export const guardReturnedForm = turn('submitted', 'returned')
export const guardAcceptedForm = turn('submitted', 'accepted')
/** What the accepted form says does not hold any more. */
export const outdateForm = turn('accepted', 'needs_update')
