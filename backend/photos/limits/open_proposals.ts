import PhotoLimit from '#models/photos/photo_limit'

/**
 * Photo limits that somebody else proposed and this person may put in force, with their season. Those
 * older than limits in force can no longer be approved.
 */
export const proposalsFor = (userId: string) =>
  PhotoLimit.query()
    .join('seasons', 'seasons.id', 'photo_limits.season_id')
    .whereNull('photo_limits.in_force_at')
    .whereNot('photo_limits.author_id', userId)
    .whereNotExists((newer) =>
      newer
        .from('photo_limits as newer')
        .whereColumn('newer.season_id', 'photo_limits.season_id')
        .whereColumn('newer.pack', 'photo_limits.pack')
        .whereColumn('newer.number', '>', 'photo_limits.number')
        .whereNotNull('newer.in_force_at')
    )
