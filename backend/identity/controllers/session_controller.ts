import { countAttempt } from '#backend/identity/login_attempts'
import { Viewer } from '#backend/identity/viewer'
import { refuse } from '#backend/http/errors/refuse'
import { audited } from '#backend/audit/audited'
import { recordAudit } from '#backend/audit/record_audit'
import { LOCALES } from '#backend/lang/words'
import User from '#models/people/user'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const credentials = vine.create({
  // The longest address of mail: RFC 5321, 4.5.3.1.3.
  email: vine.string().trim().toLowerCase().maxLength(254).email(),
  password: vine.string().maxLength(200),
})
const preferences = vine.create({ locale: vine.enum(LOCALES) })

const describe = ({ user, roles, unitIds, isCentre }: Viewer) => ({
  id: user.id,
  name: user.name,
  locale: user.locale,
  roles,
  unitIds,
  isCentre,
})

/** Signing in and out, and the signed-in user. */
export default class SessionController {
  async store(ctx: HttpContext) {
    const { email, password } = await ctx.request.validateUsing(credentials)
    const attempts = await countAttempt(ctx.request.ip(), email)
    const user = await User.verifyCredentials(email, password)
    if (user.disabledAt) return refuse(ctx, { type: 'bad_credentials' })
    await attempts.reset()
    await user.load('grants')
    await ctx.auth.use('web').login(user)
    const subject = { subjectType: 'user', subjectId: user.id }
    await recordAudit({ actorId: user.id, action: 'session.opened', ...subject })
    return { data: describe(new Viewer(user)) }
  }

  show({ viewer }: HttpContext) {
    return { data: describe(viewer) }
  }

  async update({ request, viewer }: HttpContext) {
    const { locale } = await request.validateUsing(preferences)
    const { user } = viewer
    await audited(
      (trx) => user.useTransaction(trx).merge({ locale }).save(),
      () => ({
        actorId: user.id,
        action: 'user.language_set',
        subjectType: 'user',
        subjectId: user.id,
        details: { locale },
      })
    )
    return { data: describe(viewer) }
  }

  async destroy({ auth, response }: HttpContext) {
    await auth.use('web').logout()
    return response.noContent()
  }
}
