/** Rows of `season_units` whose season is not closed or cancelled; it may not have begun. */
export const NOT_OVER = `coalesce((select state from unit_progress main
  where main.season_unit_id = season_units.id and main.track = 'main'), 'unstarted')
  not in ('closed', 'cancelled')`
