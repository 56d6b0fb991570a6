import { may } from '#domain/identity/permissions'
import { isKeyed } from '#domain/identity/right_lines'
import { rightTo, routeName, type RouteRight, type Whose } from '#domain/identity/route_rights'
import { CENTRE_ROLES, type Role, type SCHOOL_ROLES } from '#domain/season/codes'
import { type Place } from '#tests/every_route'
import { roleOf, type Asker } from './people.js'

/** Whose rows are asked for. */
export const TARGETS = [
  'own',
  // Of the own unit.
  'other_class',
  'other_college',
  'other_unit',
  'other_season',
  'archived',
  'draft',
  'unknown',
] as const
export type Target = (typeof TARGETS)[number]

/**
 * On whose rows a line is asked: where those of all units are one right, a few stand for all, and a college
 * is the same in each season.
 */
export const TARGETS_OF: Record<Whose, readonly Target[]> = {
  none: ['own'],
  self: without('other_class', 'other_college'),
  unit: without('other_class', 'other_college'),
  college: ['own', 'other_class', 'other_college', 'other_unit', 'unknown'],
  class: TARGETS,
  all: ['own', 'other_unit', 'unknown'],
}

function without(...left: Target[]): readonly Target[] {
  return TARGETS.filter((target) => !left.includes(target))
}

const isCentre = (role: Role) => (CENTRE_ROLES as readonly Role[]).includes(role)

const UNIT: readonly Target[] = ['own', 'archived']
/** The college of the own class is that of another class. */
const COLLEGE: readonly Target[] = ['own', 'other_class']
const WHOLE: readonly Target[] = [...UNIT, 'other_class', 'other_college']

type Part = 'unit' | 'college' | 'class'
const REACHED: Record<(typeof SCHOOL_ROLES)[number], Record<Part, readonly Target[]>> = {
  coordinator: { unit: UNIT, college: WHOLE, class: WHOLE },
  college: { unit: UNIT, college: COLLEGE, class: [...UNIT, 'other_class'] },
  class_teacher: { unit: UNIT, college: COLLEGE, class: ['own'] },
}

/** Is the asker of these rows' unit or part, or of the centre? A school does not see itself in a draft. */
const reaches = (role: Role, of: Part, target: Target) =>
  isCentre(role) || REACHED[role as keyof typeof REACHED][of].includes(target)

/** What is right for a line, somebody and some rows, by the table alone. */
function isRight({ may: needed, of, all }: RouteRight, asker: Asker, target: Target): boolean {
  if (needed === 'anybody') return true
  if (asker === 'anonymous' || isKeyed(needed)) return false
  const role = roleOf(asker)
  if (of === 'self') return target === 'own' || (role !== null && !!all && may([role], all))
  if (needed === 'signed_in') return true
  if (role === null || !may([role], needed)) return false
  return of === 'unit' || of === 'college' || of === 'class' ? reaches(role, of, target) : true
}

/**
 * What the table says of a cell.
 * @param hasId the place names a row; otherwise it is the same for every target
 * @returns `may`, `none` (it may, but there is no such row), or `not`
 */
export function expected(
  { method, pattern }: Place,
  params: Record<string, string>,
  { asker, target, hasId }: { asker: Asker; target: Target; hasId: boolean }
): 'may' | 'none' | 'not' {
  const right = rightTo(routeName(method, pattern), params)
  if (!right) throw new Error(`no right to ${method} ${pattern}`)
  if (!hasId) return isRight(right, asker, 'own') ? 'may' : 'not'
  if (isKeyed(right.may)) return 'not'
  if (target !== 'unknown') return isRight(right, asker, target) ? 'may' : 'not'
  const role = roleOf(asker)
  const held =
    right.may === 'signed_in' || right.may === 'anybody' || (role && may([role], right.may))
  return asker !== 'anonymous' && held ? 'none' : 'not'
}
