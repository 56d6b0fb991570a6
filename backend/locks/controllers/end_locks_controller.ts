import { answer } from '#backend/http/answer'
import { unlockStudents } from '#backend/locks/actions/unlock_students'
import UnlockedTransformer from '#backend/locks/transformers/unlocked_transformer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const LONGEST_REASON = 500
/** As many as a list shows at once. */
const MOST = 200

const body = vine.create({
  ids: vine.array(vine.string().uuid()).minLength(1).maxLength(MOST),
  reason: vine.string().trim().minLength(1).maxLength(LONGEST_REASON),
})

/** Ends locks before their time, with a reason; says of how many. */
export default class EndLocksController {
  async handle({ request, viewer }: HttpContext) {
    const { ids, reason } = await request.validateUsing(body)
    return answer(UnlockedTransformer.transform(await unlockStudents(ids, reason, viewer)))
  }
}
