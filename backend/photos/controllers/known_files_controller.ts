import { answer } from '#backend/http/answer'
import KnownFileTransformer from '#backend/photos/transformers/known_file_transformer'
import { knownFiles } from '#backend/photos/queries/known_files'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const MAX_FILES = 500

const body = vine.create({
  digests: vine
    .array(vine.string().regex(/^[\da-f]{64}$/))
    .minLength(1)
    .maxLength(MAX_FILES),
})

/** What an interrupted upload of a folder has left: the files that are here already. */
export default class KnownFilesController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const { digests } = await ctx.request.validateUsing(body)
    return answer(KnownFileTransformer.transform(await knownFiles(unit.id, digests)))
  }
}
