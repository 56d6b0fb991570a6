import { recordAudit } from '#backend/audit/record_audit'
import { recordExemption, type ExemptFault } from './record_exemption.js'
import { deskPhoto } from '#backend/photos/queries/desk_photo'
import { askDesk, type DeskFault } from '#domain/photos/desk'
import type { ExemptionGround } from '#domain/photos/exemptions'
import { ok, type Result } from '#domain/result'
import type { Actor } from '#domain/season/act_rule'
import type Photo from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'
import { lockPhoto } from '#backend/photos/actions/lock_photo'

/**
 * Exempts the student on a photo from the head cover rule (苏教指通〔2023〕13号 附件2.4: 宗教、医疗和文化需要).
 * @param photo with its season's policy loaded
 */
export const exemptPhoto = (
  { id, seasonUnit }: Photo,
  ground: ExemptionGround,
  { userId: allowedBy, roles }: Actor
): Promise<Result<null, DeskFault | ExemptFault>> =>
  db.transaction(async (trx): Promise<Result<null, DeskFault | ExemptFault>> => {
    const current = await lockPhoto(id, trx)
    const desk = await deskPhoto(current, seasonUnit, allowedBy, trx)
    const allowed = askDesk('exempt', desk, { roles })
    if (!allowed.ok) return allowed
    const order = { studentId: current.studentId!, ground, allowedBy }
    const written = await recordExemption(seasonUnit, order, trx)
    if (!written.ok) return written
    if (!written.value) return ok(null)
    const subject = { subjectType: 'photo', subjectId: id }
    await recordAudit({ actorId: allowedBy, action: 'photo.exempted', ...subject }, trx)
    return ok(null)
  })
