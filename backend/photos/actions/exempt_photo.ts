import { recordAudit } from '#backend/audit/record_audit'
import { deskPhoto } from '#backend/photos/queries/desk_photo'
import { askDesk, type DeskFault } from '#domain/photos/desk'
import { policyOf } from '#domain/policy/read_policy'
import { err, ok, type Result } from '#domain/result'
import type { Actor } from '#domain/season/act_rule'
import type Photo from '#models/photos/photo'
import type { ExemptionGround } from '#models/photos/photo_exemption'
import db from '@adonisjs/lucid/services/db'
import { lockPhoto } from './lock_photo.js'

export type ExemptionFault = DeskFault | { type: 'exemption_not_offered' }

/**
 * Exempts a person from the head cover rule and records who allowed it and on which ground (苏教指通〔2023〕13号
 * 附件2.4: 宗教、医疗和文化需要). It applies to this person's photos from now on; earlier verdicts stay.
 * @param photo with its season's policy loaded
 */
export async function exemptPhoto(
  photo: Photo,
  { ground, reason }: { ground: ExemptionGround; reason: string },
  { userId: allowedBy, roles }: Actor
): Promise<Result<null, ExemptionFault>> {
  const { headCoverExemption } = policyOf(photo.seasonUnit.season.policy.sourced)
  return db.transaction(async (trx): Promise<Result<null, ExemptionFault>> => {
    const current = await lockPhoto(photo.id, trx)
    const desk = await deskPhoto(current, photo.seasonUnit, allowedBy, trx)
    const allowed = askDesk('exempt', desk, { roles, reason })
    if (!allowed.ok) return allowed
    if (!headCoverExemption) return err({ type: 'exemption_not_offered' })
    const written = await trx.rawQuery(
      `insert into photo_exemptions (season_unit_id, student_id, rule, ground, reason, allowed_by)
       values (?, ?, 'PR22', ?, ?, ?) on conflict do nothing returning id`,
      [photo.seasonUnitId, current.studentId!, ground, reason, allowedBy]
    )
    if (written.rows.length === 0) return ok(null)
    const subject = { subjectType: 'photo', subjectId: photo.id }
    await recordAudit({ actorId: allowedBy, action: 'photo.exempted', ...subject }, trx)
    return ok(null)
  })
}
