import { recheckErratum } from '#backend/proofreading/errata/actions/recheck_erratum'
import { erratumOfRoute } from '#backend/proofreading/errata/queries/erratum_of_route'
import { refuse } from '#backend/proofreading/errors'
import type { HttpContext } from '@adonisjs/core/http'

/** Finds right what the centre has answered. */
export default class RecheckErratumController {
  async handle(ctx: HttpContext) {
    const { erratum, unit } = await erratumOfRoute(ctx)
    const rechecked = await recheckErratum(erratum, unit, ctx.viewer)
    return rechecked.ok ? ctx.response.noContent() : refuse(ctx, rechecked.error)
  }
}
