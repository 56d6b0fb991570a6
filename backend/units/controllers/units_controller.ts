import { audited } from '#backend/audit/audited'
import { refuse } from '#backend/messages/refuse'
import Region from '#models/region'
import Unit from '#models/unit'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const newUnit = vine.create({
  code: vine
    .string()
    .trim()
    .regex(/^[A-Za-z0-9-]{2,20}$/),
  name: vine.string().trim().minLength(2).maxLength(60),
  regionId: vine.string().uuid(),
})

/** Schools and campuses, each in the region whose window it shares. */
export default class UnitsController {
  async index({ bouncer }: HttpContext) {
    await bouncer.authorize('readCentre')
    const units = await Unit.query().preload('region').orderBy('code')
    const data = units.map(({ id, code, name, region }) => ({
      id,
      code,
      name,
      region: region.name,
      regionId: region.id,
    }))
    return { data, meta: { next: null, total: data.length } }
  }

  async store(ctx: HttpContext) {
    const { request, response, bouncer, viewer } = ctx
    await bouncer.authorize('planSeasons')
    const body = await request.validateUsing(newUnit)
    const taken = await Unit.query().where('code', body.code).orWhere('name', body.name).first()
    if (taken) return refuse(ctx, { type: 'name_taken' })
    const region = await Region.findOrFail(body.regionId)
    const unit = await audited(
      (client) => Unit.create(body, { client }),
      ({ id: subjectId }) => ({
        actorId: viewer.user.id,
        action: 'unit.created',
        subjectType: 'unit',
        subjectId,
      })
    )
    response.status(201)
    const { id, code, name } = unit
    return { data: { id, code, name, region: region.name, regionId: region.id } }
  }
}
