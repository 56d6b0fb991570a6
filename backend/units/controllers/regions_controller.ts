import { audited } from '#backend/audit/audited'
import { Viewer } from '#backend/identity/viewer'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { refuse } from '#backend/http/errors/refuse'
import Region from '#models/people/region'
import User from '#models/people/user'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const newRegion = vine.create({ name: vine.string().trim().minLength(2).maxLength(30) })
const appointment = vine.create({ contactId: vine.string().uuid().nullable() })

/** 片区: regions, whose cities share a window, and their contacts at the centre. */
export default class RegionsController {
  async index({ bouncer }: HttpContext) {
    await bouncer.authorize('readCentre')
    const regions = await Region.query().orderBy('name').preload('contact')
    return {
      data: regions.map(({ id, name, contact }) => ({
        id,
        name,
        contact: contact && { id: contact.id, name: contact.name },
      })),
      meta: { next: null, total: regions.length },
    }
  }

  async store(ctx: HttpContext) {
    const { request, response, bouncer, viewer } = ctx
    await bouncer.authorize('planSeasons')
    const { name } = await request.validateUsing(newRegion)
    const entry = { actorId: viewer.user.id, action: 'region.created', subjectType: 'region' }
    const created = await unlessTaken(
      () =>
        audited(
          (client) => Region.create({ name }, { client }),
          ({ id: subjectId }) => ({ ...entry, subjectId })
        ),
      'regions_name_unique'
    )
    if (!created.ok) return refuse(ctx, created.error)
    response.status(201)
    return { data: { id: created.value.id, name } }
  }

  /** 责任联系人: the user of the centre who gets a copy of reminders to a region's schools. */
  async setContact(ctx: HttpContext) {
    const { params, request, bouncer, viewer } = ctx
    await bouncer.authorize('manageSeasons')
    const { contactId } = await request.validateUsing(appointment)
    const region = await Region.findOrFail(params.id)
    const user = contactId
      ? await User.query().where('id', contactId).preload('grants').first()
      : null
    if (contactId && !(user && new Viewer(user).isCentre)) return refuse(ctx, { type: 'not_found' })
    await audited(
      (trx) => region.useTransaction(trx).merge({ contactId }).save(),
      () => ({
        actorId: viewer.user.id,
        action: 'region.contact_set',
        subjectType: 'region',
        subjectId: region.id,
        details: { contactId },
      })
    )
    return { data: { id: region.id, contactId } }
  }
}
