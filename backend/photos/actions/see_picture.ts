import { recordAudit } from '#backend/audit/record_audit'
import { seenToday } from '#backend/audit/record_look'
import { EVERYBODY, runAs } from '#backend/isolation/scope'
import { tellUnusual } from '#backend/photos/actions/tell_unusual'
import { picturesSeen } from '#backend/photos/queries/pictures_seen'
import { pictureQuota } from '#domain/identity/picture_quotas'
import { err, ok, type Result } from '#domain/result'
import type { Role } from '#domain/season/codes'
import db from '@adonisjs/lucid/services/db'

interface Look {
  userId: string
  roles: readonly Role[]
  photoId: string
  kind: 'picture' | 'product' | 'thumbnail'
}

const entryOf = ({ userId: actorId, photoId: subjectId, kind }: Look) => ({
  ...{ actorId, subjectType: 'photo', subjectId },
  ...(kind === 'thumbnail'
    ? { action: 'photo.glanced' }
    : { action: 'photo.opened', details: { kind } }),
})

export interface PicturesLimited {
  type: 'pictures_limited'
  quota: number
}

/**
 * Records that somebody looks at a picture, unless they have looked at too many others within the hour. The
 * entries of the audit are counted: a thumbnail has one a day, a picture one for each look.
 */
export const seePicture = (look: Look): Promise<Result<null, PicturesLimited>> =>
  // Schools see no audit entries, not even their own.
  runAs(EVERYBODY, async () => {
    const entry = entryOf(look)
    if (look.kind === 'thumbnail' && (await seenToday(entry))) return ok(null)
    const quota = pictureQuota(look.roles)
    return db.transaction(async (trx) => {
      // One after the other: looks at the same time would each see the quota not yet used up.
      await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
        `pictures ${look.userId}`,
      ])
      const { seen, isKnown } = await picturesSeen(look.userId, look.photoId, trx)
      if (!isKnown && seen >= quota) return err({ type: 'pictures_limited' as const, quota })
      if (look.kind !== 'thumbnail' || !(await seenToday(entry, trx))) await recordAudit(entry, trx)
      if (!isKnown) await tellUnusual({ userId: look.userId, seen: seen + 1, quota }, trx)
      return ok(null)
    })
  })
