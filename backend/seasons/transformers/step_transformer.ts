import { inUtc } from '#backend/http/in_utc'
import type { Json } from '#backend/http/json'
import type { StepWithNotes } from '#backend/seasons/queries/step_notes'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** One step of a unit in its timeline. */
export default class StepTransformer extends BaseTransformer<StepWithNotes> {
  toObject() {
    const { step, reason, handler } = this.resource
    return {
      id: String(step.id),
      step: step.step,
      track: step.track,
      event: step.event,
      fromState: step.fromState,
      toState: step.toState,
      dueOn: step.dueOn,
      actor: step.actor?.name ?? null,
      businessAt: inUtc(step.businessAt),
      recordedAt: inUtc(step.recordedAt),
      details: step.details as Record<string, Json>,
      reason,
      handler,
    }
  }
}
