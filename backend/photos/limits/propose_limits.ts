import { recordAudit } from '#backend/audit/record_audit'
import { lockSeason } from '#backend/seasons/queries/lock_season'
import type { ModelPack } from '#domain/photos/model_pack'
import type { Limit } from '#domain/photos/judge'
import type { PhotoMeasure } from '#domain/photos/rules'
import PhotoLimit from '#models/photos/photo_limit'
import type Season from '#models/seasons/season'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

export interface WantedLimits {
  pack: ModelPack
  limits: Record<PhotoMeasure, Limit>
  reason: string
}

/**
 * Writes a new version. In a draft season it is in force at once; in a published season a second person
 * has to approve it.
 */
export const proposeLimits = (season: Season, wanted: WantedLimits, authorId: string) =>
  db.transaction(async (trx) => {
    // Two at once would take the same number.
    const { publishedAt } = await lockSeason(season.id, trx)
    const last = await PhotoLimit.query({ client: trx })
      .where({ seasonId: season.id, pack: wanted.pack })
      .orderBy('number', 'desc')
      .first()
    const proposed = await PhotoLimit.create(
      {
        ...wanted,
        seasonId: season.id,
        number: (last?.number ?? 0) + 1,
        authorId,
        inForceAt: publishedAt ? null : DateTime.now(),
      },
      { client: trx }
    )
    const subject = { subjectType: 'photo_limit', subjectId: proposed.id }
    const details = { seasonId: season.id, pack: wanted.pack, number: proposed.number }
    await recordAudit(
      { actorId: authorId, action: 'photo_limits.proposed', ...subject, details },
      trx
    )
    return proposed
  })
