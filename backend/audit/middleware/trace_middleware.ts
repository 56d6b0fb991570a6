import { tracing, type Origin } from '#backend/audit/origin'
import { recordRefusal } from '#backend/audit/record_refusal'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { createHash } from 'node:crypto'

const DIGEST_LENGTH = 22

/** The same for all requests of a session. */
const digestOf = (sessionId: string) =>
  createHash('sha256').update(sessionId).digest('base64url').slice(0, DIGEST_LENGTH)

const originOf = ({ request, auth, session }: HttpContext): Origin => ({
  requestId: request.id()!,
  address: request.ip(),
  session: auth?.use('web').user ? digestOf(session.sessionId) : null,
})

/** Audit entries say which request they came from; a refusal is an entry itself. */
export default class TraceMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    return tracing(
      () => originOf(ctx),
      async () => {
        await next()
        await recordRefusal(ctx)
      }
    )
  }
}
