import { afterCommit } from '#backend/engine/after_commit'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { contactPhone } from '#backend/http/validators/contact_phone'
import { day } from '#backend/http/validators/civil_day'
import { requireStepUp } from '#backend/identity/step_up'
import { LOCALES } from '#backend/lang/words'
import { enqueueLetters } from '#backend/letters/sweep_outbox'
import { inviteSchoolPerson } from '#backend/people/actions/invite_school_person'
import { refuse } from '#backend/people/errors'
import { ownPart } from '#backend/people/queries/own_part'
import { personEmail, personName } from '#backend/people/validators/new_person'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const invitation = vine.create({
  name: personName(),
  email: personEmail(),
  phone: contactPhone().nullable().optional(),
  locale: vine.enum(LOCALES).optional(),
  collegeId: vine.string().uuid().nullable().optional(),
  classId: vine.string().uuid().nullable().optional().requiredIfMissing('collegeId'),
  validUntil: day(),
})

/** A school invites somebody for one of its colleges or classes, until a last day. */
@inject()
export default class InviteSchoolPersonController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const { request, response, viewer } = ctx
    const { collegeId, classId, ...person } = await request.validateUsing(invitation)
    const part = await ownPart(viewer, { collegeId, classId })
    if (!part.ok) return refuse(ctx, part.error)
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    const invited = await inviteSchoolPerson(part.value, person, viewer.user.id)
    if (!invited.ok) return refuse(ctx, invited.error)
    const { id, letterId } = invited.value
    if (letterId) await afterCommit('an invitation', () => enqueueLetters(this.gateway, [letterId]))
    return response.created({ data: { id } })
  }
}
