import { answer } from '#backend/http/answer'
import { erratumDetail } from '#backend/proofreading/errata/queries/erratum_detail'
import { erratumOfRoute } from '#backend/proofreading/errata/queries/erratum_of_route'
import ErratumDetailTransformer from '#backend/proofreading/errata/transformers/erratum_detail_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** An erratum with what is right, and what could be done about it. */
export default class ShowErratumController {
  async handle(ctx: HttpContext) {
    const { erratum, unit } = await erratumOfRoute(ctx)
    return answer(ErratumDetailTransformer.transform(await erratumDetail(erratum, unit)))
  }
}
