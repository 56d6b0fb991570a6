import { audited } from '#backend/audit/audited'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { refuse } from '#backend/http/errors/refuse'
import Region from '#models/people/region'
import Unit from '#models/people/unit'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

/** A province has about 150 units. */
const MAX_UNITS = 1_000
const page = vine.create({
  after: vine.string().maxLength(20).optional(),
  limit: vine.number().withoutDecimals().range([1, MAX_UNITS]).optional(),
})
const newUnit = vine.create({
  code: vine
    .string()
    .trim()
    .regex(/^[A-Za-z0-9-]{2,20}$/),
  name: vine.string().trim().minLength(2).maxLength(60),
  regionId: vine.string().uuid(),
})

/** Schools and campuses, each in a region. */
export default class UnitsController {
  async index({ bouncer, request }: HttpContext) {
    await bouncer.authorize('readCentre')
    const { after, limit = MAX_UNITS } = await request.validateUsing(page)
    const units = await Unit.query()
      .preload('region')
      .if(after, (query) => query.where('code', '>', after!))
      .orderBy('code')
      .limit(limit + 1)
    const shown = units.slice(0, limit)
    const next = units.length > limit ? shown.at(-1)!.code : null
    const total = Number((await Unit.query().count('* as total').first())!.$extras.total)
    const data = shown.map(({ id, code, name, region }) => ({
      id,
      code,
      name,
      region: region.name,
      regionId: region.id,
    }))
    return { data, meta: { next, total } }
  }

  async store(ctx: HttpContext) {
    const { request, response, bouncer, viewer } = ctx
    await bouncer.authorize('planSeasons')
    const body = await request.validateUsing(newUnit)
    const region = await Region.findOrFail(body.regionId)
    const entry = { actorId: viewer.user.id, action: 'unit.created', subjectType: 'unit' }
    const created = await unlessTaken(
      () =>
        audited(
          (client) => Unit.create(body, { client }),
          ({ id: subjectId }) => ({ ...entry, subjectId })
        ),
      'units_code_unique',
      'units_name_unique'
    )
    if (!created.ok) return refuse(ctx, created.error)
    response.status(201)
    const { id, code, name } = created.value
    return { data: { id, code, name, region: region.name, regionId: region.id } }
  }
}
