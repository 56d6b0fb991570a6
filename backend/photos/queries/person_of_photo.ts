import {
  countFailures,
  countLivenessFailures,
  photosOfSamePerson,
} from '#backend/photos/queries/photos_of_person'
import { civilDateOf } from '#domain/calendar/instant'
import { policyOf } from '#domain/policy/read_policy'
import type Photo from '#models/photos/photo'
import { exemptionsOf } from './exempt_rules.js'

/** What a reviewer needs to know about the person on a photo: earlier photos, failures, exemptions. */
export async function personOfPhoto(photo: Photo) {
  const policy = policyOf(photo.seasonUnit.season.policy.sourced)
  const others = photo.subjectId
    ? await photosOfSamePerson(photo)
        .whereNot('id', photo.id)
        .orderBy('recorded_at', 'desc')
        .limit(20)
    : []
  const exemptions = photo.subjectId ? await exemptionsOf(photo) : []
  return {
    failures: await countFailures(photo),
    livenessFailures: await countLivenessFailures(photo),
    appealAfter: policy.appealAfterFailures,
    offersExemption: policy.headCoverExemption,
    others: others.map(({ id, status, recorded_at, taken_at }) => ({
      id,
      status,
      takenOn: civilDateOf(taken_at.toISOString()),
      recordedAt: recorded_at.toISOString(),
    })),
    exemptions: exemptions.map(({ rule, ground, reason, allower }) => ({
      rule,
      ground,
      reason,
      by: allower.name,
    })),
  }
}
