/** Rows of `season_units` whose season is not closed or cancelled; it may not have begun. */
export const NOT_OVER = `not exists (select 1 from unit_progress ended
  where ended.season_unit_id = season_units.id and ended.track = 'main'
    and ended.state in ('closed', 'cancelled'))`
