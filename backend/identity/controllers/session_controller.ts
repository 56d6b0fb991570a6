import { Viewer } from '#backend/identity/viewer'
import { refuse } from '#backend/messages/refuse'
import { audited } from '#backend/audit/audited'
import { recordAudit } from '#backend/audit/record_audit'
import User from '#models/user'
import type { HttpContext } from '@adonisjs/core/http'
import limiter from '@adonisjs/limiter/services/main'
import vine from '@vinejs/vine'

/** Wrong passwords that one address may try for one account. */
const ATTEMPTS = 5

const credentials = vine.create({
  email: vine.string().trim().toLowerCase().email(),
  password: vine.string().maxLength(200),
})
const preferences = vine.create({ locale: vine.enum(['zh', 'en'] as const) })

const describe = ({ user, roles, unitIds, isCentre }: Viewer) => ({
  id: user.id,
  name: user.name,
  locale: user.locale,
  roles,
  unitIds,
  isCentre,
})

/** Signing in, who one is, and signing out. */
export default class SessionController {
  async store(ctx: HttpContext) {
    const { email, password } = await ctx.request.validateUsing(credentials)
    const attempts = limiter.use({ requests: ATTEMPTS, duration: '15 mins' })
    const [blocked, user] = await attempts.penalize(`login_${ctx.request.ip()}_${email}`, () =>
      User.verifyCredentials(email, password)
    )
    if (blocked) throw blocked
    if (user.disabledAt) return refuse(ctx, { type: 'bad_credentials' })
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
