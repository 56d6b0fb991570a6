import { day } from '#backend/http/validators/civil_day'
import { endGrant } from '#backend/people/actions/end_grant'
import { refuse } from '#backend/people/errors'
import { ownGrants, schoolPerson } from '#backend/people/queries/school_people'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

/** The last day; null to end it at once. */
const end = vine.create({ grantId: vine.string().uuid(), validUntil: day().nullable() })

/** A school ends the grant of one of its own people, at once or after a day. */
export default class EndSchoolGrantController {
  async handle(ctx: HttpContext) {
    const { params, request, response, viewer } = ctx
    const { id: userId } = await schoolPerson(viewer, params.id)
    const { grantId, validUntil } = await request.validateUsing(end)
    await ownGrants(viewer).where({ id: grantId, userId }).firstOrFail()
    const ended = await endGrant({ userId, grantId, lastDay: validUntil }, viewer.user.id)
    return ended.ok ? response.noContent() : refuse(ctx, ended.error)
  }
}
