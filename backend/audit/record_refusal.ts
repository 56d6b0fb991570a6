import { isUuid } from '#backend/http/is_uuid'
import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from './record_audit.js'

/** Not allowed, and not there or not the reader's: both may be somebody who tries doors. */
const REFUSALS = [403, 404]

/** What was typed into a URL may be anything, a name as well: only ids are kept. */
const idsOf = (params: Record<string, string>) =>
  Object.fromEntries(Object.entries(params).filter(([, value]) => isUuid(value)))

/** Records that somebody who is signed in was refused: by which route, and which ids were asked for. */
export async function recordRefusal({ viewer, route, params, request, response }: HttpContext) {
  const status = response.getStatus()
  if (!viewer || !route || !REFUSALS.includes(status)) return
  const subject = { subjectType: 'route', subjectId: `${request.method()} ${route.pattern}` }
  const entry = { actorId: viewer.user.id, action: 'access.refused', ...subject, refused: true }
  await recordAudit({ ...entry, details: { status, ...idsOf(params) } })
}
