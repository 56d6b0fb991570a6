import { inUtc } from '#backend/http/in_utc'
import type Download from '#models/packages/download'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** Somebody has downloaded something. Both must be loaded. */
export default class DownloadTransformer extends BaseTransformer<Download> {
  toObject() {
    const { id, user, package: pack, count, bytes, begunAt, finishedAt } = this.resource
    return {
      id,
      at: inUtc(begunAt),
      by: user.name,
      /** Null of one photo. */
      part: pack?.part ?? null,
      college: pack?.college?.name ?? null,
      className: pack?.schoolClass?.name ?? null,
      isChanged: pack?.changed ?? false,
      count,
      bytes,
      isFinished: finishedAt !== null,
    }
  }
}
