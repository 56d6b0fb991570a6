import { deleteDraft } from '#backend/seasons/actions/delete_draft'
import { refuse } from '#backend/seasons/errors'
import type { HttpContext } from '@adonisjs/core/http'

/** Deletes a draft. */
export default class DeleteSeasonController {
  async handle(ctx: HttpContext) {
    const { params, response, viewer } = ctx
    const deleted = await deleteDraft(params.id, viewer.user.id)
    return deleted.ok ? response.noContent() : refuse(ctx, deleted.error)
  }
}
