import { recordLook } from '#backend/audit/record_look'
import { answerWith } from '#backend/http/answer'
import { momentCursor, pageLimit, PAGE_ROWS } from '#backend/http/cursors'
import { SHOWN_STATES } from '#backend/letters/letter_state'
import { lettersPage } from '#backend/letters/queries/letters_page'
import LetterTransformer from '#backend/letters/transformers/letter_transformer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const page = vine.create({
  after: momentCursor(),
  limit: pageLimit(),
  status: vine.enum(SHOWN_STATES).optional(),
  seasonId: vine.string().uuid().optional(),
  seasonUnitId: vine.string().uuid().optional(),
})

/** The outbox: letters with their state and reader, newest first. The look is recorded. */
export default class ListLettersController {
  async handle({ request, viewer }: HttpContext) {
    const { limit = PAGE_ROWS, ...filter } = await request.validateUsing(page)
    const look = { actorId: viewer.user.id, subjectType: 'list', subjectId: 'letters' }
    await recordLook({ ...look, action: 'letters.read' })
    const { rows, next } = await lettersPage(viewer, filter, limit)
    return answerWith(LetterTransformer.transform(rows), { next })
  }
}
