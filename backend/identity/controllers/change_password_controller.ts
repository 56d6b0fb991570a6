import { changePassword } from '#backend/identity/actions/change_password'
import { recordRefusal } from '#backend/identity/actions/record_refusal'
import { countAttempt } from '#backend/identity/attempts/count_attempt'
import { refuse } from '#backend/identity/errors'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const passwords = vine.create({
  current: vine.string().maxLength(1_000),
  password: vine.string().maxLength(1_000),
})

/** The signed-in user changes the own password; wrong present ones are limited as at the sign-in. */
export default class ChangePasswordController {
  async handle(ctx: HttpContext) {
    const { request, response, session, viewer } = ctx
    const given = await request.validateUsing(passwords)
    const attempt = await countAttempt(request.ip(), viewer.user.email)
    if (!attempt.ok) return refuse(ctx, attempt.error)
    const change = { ...given, sessionId: session.sessionId }
    const changed = await changePassword(viewer.user, change)
    if (!changed.ok && changed.error.type === 'password_wrong')
      await recordRefusal(viewer.user, 'password')
    else await attempt.value.succeed()
    if (!changed.ok) return refuse(ctx, changed.error)
    session.regenerate()
    return response.noContent()
  }
}
