import { answer } from '#backend/http/answer'
import { requireStepUp } from '#backend/identity/step_up'
import { mayFetch, openLink } from '#backend/packages/actions/open_link'
import { refuse } from '#backend/packages/errors'
import { ownPackages } from '#backend/packages/queries/own_packages'
import LinkTransformer from '#backend/packages/transformers/link_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** A link to an own package, for whoever has just proved who they are. */
export default class OpenLinkController {
  async handle(ctx: HttpContext) {
    const { params, viewer } = ctx
    const pack = await ownPackages(viewer).where('packages.id', params.id).firstOrFail()
    const may = await mayFetch(viewer, pack)
    if (!may.ok) return refuse(ctx, may.error)
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    const opened = await openLink(viewer, pack)
    if (!opened.ok) return refuse(ctx, opened.error)
    ctx.response.status(201)
    return answer(LinkTransformer.transform(opened.value))
  }
}
