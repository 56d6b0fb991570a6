import {
  countFailures,
  countLivenessFailures,
  photosOfSamePerson,
} from '#backend/photos/queries/photos_of_person'
import type { PhotoState } from '#domain/photos/desk'
import { policyOf } from '#domain/policy/read_policy'
import type { SeasonPolicy } from '#domain/policy/season_policy'
import type Photo from '#models/photos/photo'
import type PhotoExemption from '#models/photos/photo_exemption'
import { exemptionsOf } from './exempt_rules.js'

const MAX_OTHERS = 20

/** What a reviewer needs to know about the person on a photo: earlier photos, failures, exemptions. */
export interface PersonOfPhoto {
  failures: number
  livenessFailures: number
  policy: SeasonPolicy
  others: { id: string; status: PhotoState; taken_at: Date; recorded_at: Date }[]
  exemptions: PhotoExemption[]
}

/** @param photo with its season's policy loaded */
export async function personOfPhoto(photo: Photo): Promise<PersonOfPhoto> {
  const others = photo.studentId
    ? await photosOfSamePerson(photo)
        .whereNot('id', photo.id)
        .whereNotNull('submitted_at')
        .orderBy('recorded_at', 'desc')
        .limit(MAX_OTHERS)
    : []
  return {
    others,
    exemptions: photo.studentId ? await exemptionsOf(photo) : [],
    failures: await countFailures(photo),
    livenessFailures: await countLivenessFailures(photo),
    policy: policyOf(photo.seasonUnit.season.policy.sourced),
  }
}
