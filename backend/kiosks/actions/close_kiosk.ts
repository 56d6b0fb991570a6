import { recordAudit } from '#backend/audit/record_audit'
import Kiosk from '#models/kiosks/kiosk'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

/** Closes a device: it is let in nowhere from now on, and whoever stands before it is signed out. Again it changes nothing. */
export const closeKiosk = (id: string, closedBy: string): Promise<void> =>
  db.transaction(async (trx) => {
    const kiosk = await Kiosk.query({ client: trx }).where({ id }).forUpdate().firstOrFail()
    if (kiosk.closedAt) return
    await kiosk.merge({ closedAt: DateTime.now(), closedBy }).save()
    const subject = { subjectType: 'kiosk', subjectId: id }
    await recordAudit({ actorId: closedBy, action: 'kiosk.closed', ...subject }, trx)
  })
