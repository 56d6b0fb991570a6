import { SeasonGateway } from '#backend/engine/season_gateway'
import { answer } from '#backend/http/answer'
import { day, timeOfDay } from '#backend/http/validators/civil_day'
import { refuse } from '#backend/rehearsal/errors'
import { moveClock, waitForClock, type ClockMove } from '#backend/rehearsal/move_clock'
import { clockForViewer } from '#backend/rehearsal/queries/clock_for_viewer'
import ClockTransformer from '#backend/rehearsal/transformers/clock_transformer'
import { instantOf } from '#domain/calendar/instant'
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

/** Moves the clock in a rehearsal. */
@inject()
export default class MoveClockController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const { request, viewer } = ctx
    const { type, date, time, rate, wait = true } = await request.validateUsing(move)
    const moves: Record<typeof type, () => ClockMove> = {
      jump: () => ({ type: 'jump', to: instantOf(date!, time ?? '00:00') }),
      next: () => ({ type: 'next' }),
      run: () => ({ type: 'run', rate: rate! }),
      stand: () => ({ type: 'stand' }),
    }
    const moved = await moveClock(moves[type](), this.gateway, viewer.user.id)
    if (!moved.ok) return refuse(ctx, moved.error)
    const clock = wait ? await waitForClock(WAIT_MS) : moved.value
    return answer(ClockTransformer.transform(await clockForViewer(clock, viewer)))
  }
}
