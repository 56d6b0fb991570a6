import { refusing } from '#backend/http/errors/refuse'
import { declareConstraints } from '#backend/http/errors/unique_constraints'

export const COLLECTOR_CONSTRAINTS = declareConstraints({
  collectors_season_id_name_unique: 'name_taken',
})

/** Errors of those who manage collectors. */
export const refuse = refusing({
  409: ['collector_revoked', 'key_changed', 'name_taken'],
  422: ['expiry_outside_reach', 'units_not_in_season'],
})
