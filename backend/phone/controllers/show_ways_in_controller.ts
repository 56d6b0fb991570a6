import { waysIn } from '#backend/phone/queries/ways_in'
import type { HttpContext } from '@adonisjs/core/http'

/** By what the phone page can be opened now, before anybody has signed in. */
export default class ShowWaysInController {
  async handle({ response }: HttpContext) {
    return response.ok({ data: await waysIn() })
  }
}
