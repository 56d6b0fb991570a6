import { readScope } from '#backend/home/read_scope'
import { centreFigures } from '#backend/home/queries/centre_figures'
import CentreHomeTransformer from '#backend/home/transformers/centre_home_transformer'
import { answer } from '#backend/http/answer'
import type { HttpContext } from '@adonisjs/core/http'

/** Units by what is open, by phase and region; the days ahead; letters that need a person. */
export default class ShowCentreHomeController {
  async handle(ctx: HttpContext) {
    return answer(CentreHomeTransformer.transform(await centreFigures(await readScope(ctx))))
  }
}
