import { recordAudit } from '#backend/audit/record_audit'
import { policyOf } from '#domain/policy/read_policy'
import { err, ok, type Result } from '#domain/result'
import type Photo from '#models/photo'
import type { ExemptionGround } from '#models/photo_exemption'
import db from '@adonisjs/lucid/services/db'
import { lockPhoto, subjectOf } from './one_person.js'

/**
 * Allows a person a head cover, by who allowed it and on which ground (苏教指通〔2023〕13号 附件2.4:
 * 宗教、医疗和文化需要). It holds for this person's photos from now on; what was judged stays.
 * @param photo with its season's policy loaded
 */
export async function exemptPhoto(
  photo: Photo,
  { ground, reason }: { ground: ExemptionGround; reason: string },
  allowedBy: string
): Promise<Result<null, { type: 'exemption_not_offered' }>> {
  const { headCoverExemption } = policyOf(photo.seasonUnit.season.policy.sourced)
  if (!headCoverExemption) return err({ type: 'exemption_not_offered' })
  await db.transaction(async (trx) => {
    const subjectId = await subjectOf(await lockPhoto(photo.id, trx), allowedBy, trx)
    const written = await trx.rawQuery(
      `insert into photo_exemptions (season_unit_id, subject_id, rule, ground, reason, allowed_by)
       values (?, ?, 'PR22', ?, ?, ?) on conflict do nothing returning id`,
      [photo.seasonUnitId, subjectId, ground, reason, allowedBy]
    )
    if (written.rows.length === 0) return
    const subject = { subjectType: 'photo', subjectId: photo.id }
    await recordAudit({ actorId: allowedBy, action: 'photo.exempted', ...subject }, trx)
  })
  return ok(null)
}
