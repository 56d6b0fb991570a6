import { recordAudit } from '#backend/audit/record_audit'
import type { ExemptionGround } from '#domain/photos/exemptions'
import type PhotoExemption from '#models/photos/photo_exemption'
import { openGround } from './sealed_ground.js'

/**
 * Opens the ground of an exemption. It says something of religion or health, so each reading is in the
 * audit, however often.
 */
export async function readGround(
  { id, studentId: subjectId, ground, sealedGround }: PhotoExemption,
  actorId: string
): Promise<ExemptionGround | null> {
  await recordAudit({ actorId, action: 'student.ground_read', subjectType: 'student', subjectId })
  return ground ?? (sealedGround ? openGround(id, sealedGround) : null)
}
