import { limitsInForce } from '#backend/photos/limits/limits_in_force'
import { MODEL_PACKS } from '#domain/photos/model_pack'
import PhotoLimit from '#models/photos/photo_limit'

const MAX_VERSIONS = 50

/** The limits in force of a season, of each pack of models. */
export const limitsOfSeason = (seasonId: string) =>
  Promise.all(
    MODEL_PACKS.map(async (pack) => {
      const { version, limits } = await limitsInForce(seasonId, pack)
      return { pack, version, limits }
    })
  )

/** The versions of a season's limits with their people, newest first. */
export const versionsOfLimits = (seasonId: string): Promise<PhotoLimit[]> =>
  PhotoLimit.query()
    .where('season_id', seasonId)
    .preload('author')
    .preload('approver')
    .orderBy('recorded_at', 'desc')
    .limit(MAX_VERSIONS)
