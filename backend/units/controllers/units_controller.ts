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
const newRegion = vine.create({ name: vine.string().trim().minLength(2).maxLength(30) })

/** Schools and campuses, and the regions whose windows they share. */
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

  async regions({ bouncer }: HttpContext) {
    await bouncer.authorize('readCentre')
    const regions = await Region.query().orderBy('name')
    return {
      data: regions.map(({ id, name }) => ({ id, name })),
      meta: { next: null, total: regions.length },
    }
  }

  async storeRegion(ctx: HttpContext) {
    const { request, response, bouncer, viewer } = ctx
    await bouncer.authorize('planSeasons')
    const { name } = await request.validateUsing(newRegion)
    if (await Region.findBy('name', name)) return refuse(ctx, { type: 'name_taken' })
    const region = await audited(
      (client) => Region.create({ name }, { client }),
      ({ id: subjectId }) => ({
        actorId: viewer.user.id,
        action: 'region.created',
        subjectType: 'region',
        subjectId,
      })
    )
    response.status(201)
    return { data: { id: region.id, name } }
  }
}
