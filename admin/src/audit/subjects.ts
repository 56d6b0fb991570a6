/** What audit entries are about. */
export const SUBJECTS = [
  'calendar_version',
  'chsi_return',
  'document',
  'letter',
  'list',
  'photo',
  'photo_limit',
  'photo_recheck',
  'region',
  'route',
  'season',
  'season_clock',
  'season_unit',
  'unit',
  'user',
  'wording',
]
