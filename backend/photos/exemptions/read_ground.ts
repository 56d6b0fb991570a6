import { recordAudit } from '#backend/audit/record_audit'
import type { SealFault } from '#backend/sealing/sealed_value'
import type { ExemptionGround } from '#domain/photos/exemptions'
import { ok, type Result } from '#domain/result'
import type PhotoExemption from '#models/photos/photo_exemption'
import { openGround } from './sealed_ground.js'

/**
 * Opens the ground of an exemption. It says something of religion or health, so each reading is in the
 * audit, however often.
 * @param exemption with its unit of the season loaded
 */
export async function readGround(
  { id, studentId: subjectId, ground, sealedGround, seasonUnit }: PhotoExemption,
  actorId: string
): Promise<Result<ExemptionGround, SealFault>> {
  const { seasonId } = seasonUnit
  const read = ground ? ok(ground) : await openGround({ id, seasonId }, sealedGround!)
  const subject = { subjectType: 'student', subjectId, refused: !read.ok }
  await recordAudit({ actorId, action: 'student.ground_read', ...subject })
  return read
}
