import { SeasonGateway } from '#backend/engine/season_gateway'
import { answerWith } from '#backend/http/answer'
import { orderPackage } from '#backend/packages/actions/order_package'
import { refuse } from '#backend/packages/errors'
import { ownPackages } from '#backend/packages/queries/own_packages'
import PackageTransformer from '#backend/packages/transformers/package_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create(
  vine.object({ changed: vine.boolean().optional(), locked: vine.boolean().optional() }).merge(
    // Said in so many words: an empty request does not pack a whole school.
    vine.group([
      vine.group.if(({ part }) => part === 'one_college', {
        part: vine.literal('one_college'),
        collegeId: vine.string().uuid(),
      }),
      vine.group.if(({ part }) => part === 'one_class', {
        part: vine.literal('one_class'),
        classId: vine.string().uuid(),
      }),
      vine.group.else({ part: vine.literal('whole') }),
    ])
  )
)

/** Has the delivered photos of a class, a college, or all of a unit packed whom the viewer reaches. */
@inject()
export default class OrderPackageController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const said = await ctx.request.validateUsing(body)
    const order = {
      part: said.part,
      changed: said.changed ?? false,
      locked: said.locked ?? false,
      collegeId: 'collegeId' in said ? said.collegeId : null,
      classId: 'classId' in said ? said.classId : null,
    }
    const opened = await orderPackage(unit, order, ctx.viewer, this.gateway)
    if (!opened.ok) return refuse(ctx, opened.error)
    const { packageId, password } = opened.value
    const pack = await ownPackages(ctx.viewer).where('packages.id', packageId).firstOrFail()
    ctx.response.status(202)
    return answerWith(PackageTransformer.transform(pack), { password })
  }
}
