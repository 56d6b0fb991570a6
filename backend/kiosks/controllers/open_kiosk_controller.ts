import { answerWith } from '#backend/http/answer'
import type { Viewer } from '#backend/identity/viewer'
import { openKiosk, type NewKiosk } from '#backend/kiosks/actions/open_kiosk'
import { refuse } from '#backend/kiosks/errors'
import { withPeople, withStudents } from '#backend/kiosks/queries/kiosks_page'
import { visibleKiosks, wholeUnit } from '#backend/kiosks/queries/visible_kiosks'
import KioskTransformer from '#backend/kiosks/transformers/kiosk_transformer'
import { visibleClasses } from '#backend/roster/queries/visible_roster'
import { KIOSK_HOURS } from '#domain/kiosks/kiosk_state'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({
  seasonUnitId: vine.string().uuid(),
  name: vine.string().trim().minLength(1).maxLength(60),
  classId: vine.string().uuid().nullable(),
  hours: vine.number().withoutDecimals().range([KIOSK_HOURS.least, KIOSK_HOURS.most]),
})

/** For a class of theirs, or for a unit that they reach as a whole. */
const reaches = async (viewer: Viewer, { seasonUnitId, classId }: NewKiosk) =>
  classId === null
    ? wholeUnit(viewer, seasonUnitId)
    : visibleClasses(viewer, 'runKiosks')
        .where({ 'classes.id': classId, 'classes.season_unit_id': seasonUnitId })
        .first()

/** Opens a device of a fixed point; its token is in this answer, and in no other. */
export default class OpenKioskController {
  async handle(ctx: HttpContext) {
    const { request, response, viewer } = ctx
    const wanted = await request.validateUsing(body)
    if (!(await reaches(viewer, wanted))) return refuse(ctx, { type: 'not_found' })
    const opened = await openKiosk(wanted, viewer.user.id)
    if (!opened.ok) return refuse(ctx, opened.error)
    const { id, token } = opened.value
    const kiosks = withPeople(visibleKiosks(viewer).where('kiosks.id', id))
    response.status(201)
    const [listed] = await withStudents(await kiosks)
    return answerWith(KioskTransformer.transform(listed!), { token })
  }
}
