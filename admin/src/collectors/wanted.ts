import type { Values } from '../forms/useSubmit'

/** Refusals about one of the fields. */
export const COLLECTOR_FIELDS = {
  name_taken: ['name'],
  expiry_outside_reach: ['expiresOn'],
  units_not_in_season: ['unitIds'],
}

/** What is sent of the form: all schools are no list of them. */
export const wantedOf = ({ name, expiresOn, whose, unitIds }: Values) => ({
  name,
  expiresOn,
  unitIds: whose === 'all' ? null : unitIds,
})
