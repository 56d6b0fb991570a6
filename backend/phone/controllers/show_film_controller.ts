import { showFilm } from '#backend/phone/actions/show_film'
import { refuse } from '#backend/phone/errors'
import { SCENE_SECONDS } from '#domain/phone/film'
import type { HttpContext } from '@adonisjs/core/http'

/** The scene of the guide film that is shown now (扬中瑞教〔2025〕11号 附件2.7). */
export default class ShowFilmController {
  async handle(ctx: HttpContext) {
    const shown = await showFilm(ctx.bearer)
    if (!shown.ok) return refuse(ctx, shown.error)
    const { scene, seconds, isDone } = shown.value
    return { data: { segment: scene, segments: SCENE_SECONDS.length, seconds, isDone } }
  }
}
