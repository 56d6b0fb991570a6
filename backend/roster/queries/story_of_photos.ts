import { readPhase } from '#backend/units/queries/read_phase'
import { askExemption } from '#domain/photos/exemptions'
import { policyOf } from '#domain/policy/read_policy'
import type AuditEntry from '#models/audit/audit_entry'
import Photo from '#models/photos/photo'
import PhotoClaim from '#models/photos/photo_claim'
import PhotoExemption from '#models/photos/photo_exemption'
import type Student from '#models/roster/student'
import { looksAtPhotos } from './looks_at_photos.js'

/** What is told of a student to whoever may see the photos. */
export interface StoryOfPhotos {
  claims: PhotoClaim[]
  looks: AuditEntry[]
  exemptions: PhotoExemption[]
  /** May somebody allow a head cover now? */
  offersExemption: boolean
}

/** The head covers that somebody may wear, and whether one may be allowed now: each once. */
async function exemptionsOf({ id, seasonUnit }: Student) {
  const exemptions = await PhotoExemption.query().where('studentId', id).preload('allower')
  const { headCoverExemption } = policyOf(seasonUnit.season.policy.sourced)
  const isAsked = exemptions.length === 0
  const offered = isAsked && askExemption(await readPhase(seasonUnit), headCoverExemption).ok
  return { exemptions, offersExemption: offered }
}

/** @param student with the policy of the season loaded */
export async function storyOfPhotos(student: Student): Promise<StoryOfPhotos> {
  const { id: studentId } = student
  const claims = await PhotoClaim.query()
    .where((own) => own.where('from_student', studentId).orWhere('to_student', studentId))
    .orderBy('recorded_at')
    .orderBy('id')
    .preload('author')
  const photos = await Photo.query().where({ studentId }).select('id')
  const looks = await looksAtPhotos(photos.map(({ id }) => id))
  return { claims, looks, ...(await exemptionsOf(student)) }
}
