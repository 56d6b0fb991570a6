import type { HttpContext } from '@adonisjs/core/http'

/** Ends the session. */
export default class SignOutController {
  async handle({ auth, response }: HttpContext) {
    await auth.use('web').logout()
    return response.noContent()
  }
}
