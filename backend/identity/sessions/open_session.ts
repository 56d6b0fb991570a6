import { recordAudit } from '#backend/audit/record_audit'
import { confirmNow, unconfirm } from '#backend/identity/step_up'
import { markWay } from '#backend/identity/sessions/session_way'
import type { Way } from '#models/people/session'
import type User from '#models/people/user'
import type { HttpContext } from '@adonisjs/core/http'

interface Opening {
  way: Way
  /** What was used besides the password or the provider. */
  secondFactor: 'none' | 'app' | 'recovery' | 'provider'
}

/**
 * Opens a session, under another id than that of the browser before. A sign-in by the provider confirms
 * nothing by itself: the person may have sat down at the provider's page hours ago.
 */
export async function openSession(
  ctx: Pick<HttpContext, 'auth' | 'session'>,
  user: User,
  { way, secondFactor }: Opening
) {
  await ctx.auth.use('web').login(user)
  markWay(ctx, way, secondFactor === 'provider')
  const isProved = way === 'password' || secondFactor === 'app' || secondFactor === 'recovery'
  if (isProved) confirmNow(ctx)
  else unconfirm(ctx)
  const subject = { subjectType: 'user', subjectId: user.id, details: { secondFactor, way } }
  await recordAudit({ actorId: user.id, action: 'session.opened', ...subject })
}
