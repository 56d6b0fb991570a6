import { today } from '#backend/clock/season_clock'
import type { HomeScope } from '#backend/home/home_scope'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const filter = vine.create({ seasonId: vine.string().uuid().optional() })

/** The scope that a request asks for. */
export async function readScope({ request, viewer }: HttpContext): Promise<HomeScope> {
  const season = await request.validateUsing(filter)
  return { viewer, season, today: await today() }
}
