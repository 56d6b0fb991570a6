import type { EditDraftError } from '#backend/seasons/actions/edit_draft'
import { refuse } from '#backend/seasons/errors'
import type { HttpContext } from '@adonisjs/core/http'

/** Refuses what a draft was to be made of; invalid values are named with what they must be. */
export function refuseDraft(ctx: HttpContext, error: EditDraftError) {
  if (error.type !== 'policy_invalid') return refuse(ctx, error)
  const keys = error.faults.map(({ key, wants }) => `${key} (${wants})`)
  return refuse(ctx, { ...error, keys })
}
