/** The parallel tracks of one season. */
export const TRACKS = ['main', 'billing', 'print', 'make_up'] as const
export type Track = (typeof TRACKS)[number]

export const CENTRE_ROLES = ['centre_admin', 'operator', 'reviewer', 'finance', 'printing'] as const
export const SCHOOL_ROLES = ['coordinator', 'college'] as const
export const ROLES = [...CENTRE_ROLES, ...SCHOOL_ROLES] as const
export type Role = (typeof ROLES)[number]

/** Who is awaited: a group of people, or a timer. */
export const AWAITED = ['school', 'centre', 'finance', 'printing', 'timer'] as const
export type Awaited = (typeof AWAITED)[number]
