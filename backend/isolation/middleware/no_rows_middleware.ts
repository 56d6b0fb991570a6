import { NOBODY, runAs } from '#backend/isolation/scope'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Until it is known who asks, no row of a unit is visible. */
export default class NoRowsMiddleware {
  handle(_ctx: HttpContext, next: NextFn) {
    return runAs(NOBODY, next)
  }
}
