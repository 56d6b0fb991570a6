import { CENTRE_ROLES, SCHOOL_ROLES, type Role } from '#domain/season/codes'
import Grant from '#models/people/grant'
import type Unit from '#models/people/unit'
import User from '#models/people/user'
import { person } from '#tests/season_fixture'
import { signIn } from '#tests/sign_in'
import { DateTime } from 'luxon'

/** Everybody who asks: each role, whoever is not signed in, and somebody whose grant has run out. */
export const ASKERS = ['anonymous', ...CENTRE_ROLES, ...SCHOOL_ROLES, 'lapsed'] as const
export type Asker = (typeof ASKERS)[number]

/** Those of a school. */
export const SCHOOLS: readonly Asker[] = [...SCHOOL_ROLES, 'lapsed']

/** The role that counts now; null for none. */
export const roleOf = (asker: Asker): Role | null =>
  asker === 'anonymous' || asker === 'lapsed' ? null : asker

export interface Person {
  user: User | null
  headers: Record<string, string>
}

/** Theirs is of a college or class, which is made later: see `giveParts`. */
const personWithoutGrant = (name: string) =>
  User.create({ email: `${name}@example.test`, name, password: 'secret-123', locale: 'zh' })

/** Gives the people of a college and the class teacher theirs. */
export async function giveParts(
  people: Record<Asker, Person>,
  unitId: string,
  { colleges: collegeId, classes: classId }: Record<string, string>
) {
  const { college, class_teacher: teacher } = people
  await Grant.create({ userId: college.user!.id, role: 'college', unitId, collegeId })
  await Grant.create({ userId: teacher.user!.id, role: 'class_teacher', unitId, classId })
}

async function account(asker: Asker, own: Unit): Promise<User | null> {
  if (asker === 'anonymous') return null
  if (asker === 'college' || asker === 'class_teacher') return personWithoutGrant(asker)
  const role = asker === 'lapsed' ? 'coordinator' : asker
  const user = await person(role, role === 'coordinator' ? own : null)
  if (asker === 'lapsed') {
    const validUntil = DateTime.now().minus({ seconds: 1 })
    const validFrom = validUntil.minus({ days: 1 })
    await Grant.query()
      .where('user_id', user.id)
      .update({ valid_from: validFrom.toISO(), valid_until: validUntil.toISO() })
  }
  return user
}

/** Signs everybody in; those of a school at this unit. */
export async function everybody(own: Unit): Promise<Record<Asker, Person>> {
  const people = {} as Record<Asker, Person>
  for (const asker of ASKERS) {
    const user = await account(asker, own)
    // Who is not signed in has a token as well: otherwise writes are refused for want of one.
    people[asker] = { user, headers: await signIn(user?.email ?? 'nobody@example.test') }
  }
  return people
}
