import { localeOf } from '#backend/http/errors/explain'
import { refuse } from '#backend/photos/errors'
import type { HttpContext } from '@adonisjs/core/http'
import type { FinishFault } from './finish_photo.js'
import { handFaultWords } from './hand_words.js'

/** Refuses a finished picture by hand; of one that does not fit it says what was measured. */
export function refuseFinish(ctx: HttpContext, fault: FinishFault) {
  if (fault.type !== 'not_taken') return refuse(ctx, fault)
  return refuse(ctx, { type: 'product_refused', why: handFaultWords(fault.fault, localeOf(ctx)) })
}
