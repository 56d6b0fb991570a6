import { refusing } from '#backend/http/errors/refuse'
import { declareConstraints } from '#backend/http/errors/unique_constraints'

export const REGION_CONSTRAINTS = declareConstraints({ regions_name_unique: 'name_taken' })
export const UNIT_CONSTRAINTS = declareConstraints({
  units_name_unique: 'name_taken',
  units_code_unique: 'code_taken',
})

export const refuse = refusing({
  409: ['name_taken', 'code_taken', 'national_code_taken'],
  422: ['national_code_twice'],
})
