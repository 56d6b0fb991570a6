import { inUtc } from '#backend/http/in_utc'
import type { CodeOfStudent } from '#backend/roster/queries/code_of_student'
import type { StudentStory } from '#backend/roster/queries/student_story'
import ExemptionTransformer from '#backend/roster/transformers/exemption_transformer'
import StudentTransformer from '#backend/roster/transformers/student_transformer'
import type AuditEntry from '#models/audit/audit_entry'
import type PhotoClaim from '#models/photos/photo_claim'
import type StudentAbsence from '#models/roster/student_absence'
import { BaseTransformer } from '@adonisjs/core/transformers'

const shownAbsence = ({ id, round, reason, author, businessAt, endedAt }: StudentAbsence) => ({
  ...{ id, round, reason, author: author.name },
  at: inUtc(businessAt),
  endedAt: inUtc(endedAt),
})

const shownLook = ({ id, action, subjectId, actor, recordedAt }: AuditEntry) => ({
  id: String(id),
  action,
  photoId: subjectId,
  who: actor?.name ?? null,
  at: inUtc(recordedAt),
})

/** When the code was tied by the season’s clock, by what it was decoded, and how often it was replaced. */
const shownCode = ({ code, replaced }: CodeOfStudent) => ({
  boundAt: inUtc(code.businessAt),
  decoder: code.decoder,
  replaced,
})

/** The photo came to this student, or went from them. */
const shownClaim = (
  { id, why, photoId, fromStudent, toStudent, author, reason, businessAt }: PhotoClaim,
  studentId: string
) => ({
  ...{ id, why, photoId, reason },
  came: toStudent === studentId,
  other: toStudent === studentId ? fromStudent : toStudent,
  who: author?.name ?? null,
  at: inUtc(businessAt),
})

/** One student's whole story. */
export default class StudentStoryTransformer extends BaseTransformer<StudentStory> {
  toObject() {
    const { student, code, ofPhotos } = this.resource
    const { id, seasonUnit, absences } = student
    return {
      ...new StudentTransformer(student).toObject(),
      unit: seasonUnit.unit.name,
      unitId: seasonUnit.unitId,
      code: code && shownCode(code),
      allAbsences: absences.map(shownAbsence),
      claims: ofPhotos && ofPhotos.claims.map((claim) => shownClaim(claim, id)),
      looks: ofPhotos && ofPhotos.looks.map(shownLook),
      exemptions:
        ofPhotos && ofPhotos.exemptions.map((one) => new ExemptionTransformer(one).toObject()),
      offersExemption: ofPhotos && ofPhotos.offersExemption,
    }
  }
}
