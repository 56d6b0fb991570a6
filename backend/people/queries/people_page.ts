import type { Page } from '#backend/http/cursors'
import { sortedPage, type Sorting } from '#backend/http/sorted_page'
import type { PersonState } from '#domain/identity/person_state'
import type { Role } from '#domain/season/codes'
import { GRANT_IN_FORCE } from '#models/people/grant'
import User from '#models/people/user'
import db from '@adonisjs/lucid/services/db'

export interface PeopleFilter {
  /** A part of the name, the address or the phone. */
  text?: string
  role?: Role
  unitId?: string
  state?: PersonState
}

/** By what people are sorted. */
const KEYS = { name: 'users.name', email: 'users.email' } as const
export const PERSON_SORTS = Object.keys(KEYS) as (keyof typeof KEYS)[]
export type PersonSort = (typeof PERSON_SORTS)[number]

/** As `personState` of `domain/identity` says. */
const STATES: Record<PersonState, string> = {
  active:
    'users.disabled_at is null and (users.invited_at is null or users.accepted_at is not null)',
  invited:
    'users.disabled_at is null and users.invited_at is not null and users.accepted_at is null',
  disabled: 'users.disabled_at is not null',
}

/** What LIKE reads as a pattern. */
const SPECIAL = /[\\%_]/g

const grantsOf = () =>
  db.from('grants').whereColumn('grants.user_id', 'users.id').whereRaw(GRANT_IN_FORCE)

function filteredPeople({ text, role, unitId, state }: PeopleFilter) {
  const typed = `%${text?.trim().replaceAll(SPECIAL, '\\$&')}%`
  return db
    .from('users')
    .if(text?.trim(), (query) =>
      query.whereRaw('(users.name ilike ? or users.email ilike ? or users.phone ilike ?)', [
        typed,
        typed,
        typed,
      ])
    )
    .if(role || unitId, (query) =>
      query.whereExists(
        grantsOf()
          .if(role, (grants) => grants.where('grants.role', role!))
          .if(unitId, (grants) => grants.where('grants.unit_id', unitId!))
      )
    )
    .if(state, (query) => query.whereRaw(STATES[state!]))
}

/** One page of the people of a filter, with their grants in force, and how many there are. */
export async function peoplePage(
  filter: PeopleFilter,
  { sort = 'name', order, after }: Sorting<PersonSort>,
  limit: number
): Promise<Page<User> & { total: number }> {
  const keyed = filteredPeople(filter).select('users.id', `${KEYS[sort]} as key`)
  const page = await sortedPage(db.from(keyed.as('list')), { order, after }, limit)
  const people = await User.query()
    .whereIn('id', page.rows)
    .preload('grants', (grants) =>
      grants
        .withScopes((scopes) => scopes.inForce())
        .preload('unit')
        .orderBy('role')
        .orderBy('id')
    )
  const [{ total }] = await filteredPeople(filter).count('* as total')
  const rows = page.rows.map((id) => people.find((one) => one.id === id)!)
  return { rows, next: page.next, total: Number(total) }
}
