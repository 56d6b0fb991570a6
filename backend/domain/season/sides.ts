import type { Awaited, Role } from './codes.js'

/** Whose turn it is when somebody with this role acts. */
export const SIDES: Record<Role, Exclude<Awaited, 'timer'>> = {
  centre_admin: 'centre',
  operator: 'centre',
  reviewer: 'centre',
  finance: 'finance',
  printing: 'printing',
  auditor: 'centre',
  coordinator: 'school',
  college: 'school',
  class_teacher: 'school',
}

/** They look after every matter, not only those of their own side. */
const OVERSEERS: readonly Role[] = ['centre_admin', 'operator']

/**
 * The matter that a reader is told first: the most pressing one of their own side, otherwise the most
 * pressing one of all.
 * @param matters in the order of urgency
 */
export function matterFor<M extends { waitingOn: Awaited }>(
  matters: readonly M[],
  roles: readonly Role[]
): M | null {
  const first = matters[0] ?? null
  if (roles.some((role) => OVERSEERS.includes(role))) return first
  const sides: Awaited[] = roles.map((role) => SIDES[role])
  return matters.find(({ waitingOn }) => sides.includes(waitingOn)) ?? first
}
