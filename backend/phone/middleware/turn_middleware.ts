import { inTurn } from '#backend/phone/in_turn'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** For requests that wait for nothing but the database; an upload takes its turn when its bytes are there. */
export default class TurnMiddleware {
  handle(_ctx: HttpContext, next: NextFn) {
    return inTurn(async () => void (await next()))
  }
}
