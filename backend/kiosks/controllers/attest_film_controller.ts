import { answer } from '#backend/http/answer'
import { attestFilm } from '#backend/kiosks/actions/attest_film'
import { refuse } from '#backend/kiosks/errors'
import AttestedTransformer from '#backend/kiosks/transformers/attested_transformer'
import { visibleClasses } from '#backend/roster/queries/visible_roster'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({ classId: vine.string().uuid() })

/** The film was shown to a class together; says for how many that counts. */
export default class AttestFilmController {
  async handle(ctx: HttpContext) {
    const { request, viewer } = ctx
    const { classId } = await request.validateUsing(body)
    const schoolClass = await visibleClasses(viewer, 'runKiosks')
      .where('classes.id', classId)
      .firstOrFail()
    const attested = await attestFilm(schoolClass, viewer.user.id)
    if (!attested.ok) return refuse(ctx, attested.error)
    return answer(AttestedTransformer.transform(attested.value))
  }
}
