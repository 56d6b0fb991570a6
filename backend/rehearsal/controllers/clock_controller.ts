import type { Viewer } from '#backend/identity/viewer'
import { refuse } from '#backend/http/errors/refuse'
import { moveClock, nextEventAt, waitForClock, type ClockMove } from '#backend/rehearsal/move_clock'
import { isSettled, readClock, setClockMode, type SeasonClock } from '#backend/clock/season_clock'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { day, timeOfDay } from '#backend/http/validators/civil_day'
import { instantOf } from '#domain/calendar/instant'
import SeasonUnit from '#models/seasons/season_unit'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

/** A request waits this long for the walk; clients then poll the clock. */
const WAIT_MS = 20_000

const move = vine.create({
  type: vine.enum(['jump', 'next', 'run', 'stand'] as const),
  date: day().optional().requiredWhen('type', '=', 'jump'),
  time: timeOfDay().optional(),
  rate: vine
    .number()
    .withoutDecimals()
    .range([1, 864_000])
    .optional()
    .requiredWhen('type', '=', 'run'),
  wait: vine.boolean().optional(),
})
const mode = vine.create({
  mode: vine.enum(['real', 'rehearsal'] as const),
  date: day(),
})

/** The name of the season unit that stopped the walk, if the viewer may see it. */
async function unitName(seasonUnitId: string | null, viewer: Viewer): Promise<string | null> {
  if (!seasonUnitId) return null
  const unit = await SeasonUnit.query().where('id', seasonUnitId).preload('unit').first()
  if (unit) return viewer.sees(unit.unitId) ? unit.unit.name : null
  return viewer.isCentre ? seasonUnitId : null
}

/** Schools only see their own units; `seq` counts events of all units. */
const describe = async (clock: SeasonClock, viewer: Viewer) => ({
  ...clock,
  seq: viewer.isCentre ? clock.seq : null,
  stuckAt: await unitName(clock.stuckAt, viewer),
  settled: isSettled(clock),
  nextEventAt: await nextEventAt(viewer.isCentre ? undefined : viewer.unitIds),
})

/** The season clock: reading it, and moving it in rehearsal. */
@inject()
export default class ClockController {
  constructor(private gateway: SeasonGateway) {}

  async show({ viewer }: HttpContext) {
    return { data: await describe(await readClock(), viewer) }
  }

  async move(ctx: HttpContext) {
    const { request, bouncer, viewer } = ctx
    await bouncer.authorize('moveClock')
    const { type, date, time, rate, wait = true } = await request.validateUsing(move)
    const moves: Record<typeof type, () => ClockMove> = {
      jump: () => ({ type: 'jump', to: instantOf(date!, time ?? '00:00') }),
      next: () => ({ type: 'next' }),
      run: () => ({ type: 'run', rate: rate! }),
      stand: () => ({ type: 'stand' }),
    }
    const moved = await moveClock(moves[type](), this.gateway, viewer.user.id)
    if (!moved.ok) return refuse(ctx, moved.error)
    return { data: await describe(wait ? await waitForClock(WAIT_MS) : moved.value, viewer) }
  }

  async setMode(ctx: HttpContext) {
    await ctx.bouncer.authorize('chooseClockMode')
    const wanted = await ctx.request.validateUsing(mode)
    const actorId = ctx.viewer.user.id
    const set = await setClockMode(wanted.mode, instantOf(wanted.date), actorId)
    return set.ok ? this.show(ctx) : refuse(ctx, set.error)
  }
}
