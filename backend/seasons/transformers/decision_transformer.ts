import { shownName } from '#backend/documents/document_name'
import { inUtc } from '#backend/http/in_utc'
import type { DecisionMatter } from '#backend/seasons/queries/matter_of_decision'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** What stands beside the buttons of whoever decides. */
export default class DecisionTransformer extends BaseTransformer<DecisionMatter> {
  toObject() {
    const { lines, brought } = this.resource
    return { lines, brought: brought && broughtStep(brought) }
  }
}

function broughtStep({ step, reason, handler, document }: NonNullable<DecisionMatter['brought']>) {
  return {
    event: step.event,
    at: inUtc(step.businessAt),
    by: step.actor?.name ?? null,
    reason,
    handler,
    document: document && { id: document.id, fileName: shownName(document) },
  }
}
