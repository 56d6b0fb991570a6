import { inUtc } from '#backend/http/in_utc'
import { isReady } from '#backend/packages/queries/own_packages'
import type Package from '#models/packages/package'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A package and how far it is. Its part and its job must be loaded. */
export default class PackageTransformer extends BaseTransformer<Package> {
  toObject() {
    const { id, part, college, schoolClass, changed, count, removed, bytes } = this.resource
    const { job, locked, recordedAt, expiresAt } = this.resource
    const { state, failure, done, total } = job
    return {
      id,
      part,
      college: college?.name ?? null,
      className: schoolClass?.name ?? null,
      isChanged: changed,
      isLocked: locked,
      count,
      removed,
      bytes,
      isReady: isReady(this.resource),
      recordedAt: inUtc(recordedAt),
      expiresAt: inUtc(expiresAt),
      job: { id: job.id, kind: job.kind, state, failure, done, total },
    }
  }
}
