/** The parallel tracks of one season. */
export const TRACKS = ['main', 'billing', 'print', 'make_up'] as const
export type Track = (typeof TRACKS)[number]

/** Those of the centre who work on seasons. */
export const CENTRE_STAFF = ['centre_admin', 'operator', 'reviewer', 'finance', 'printing'] as const
/** The auditor reads what the others did, and nothing else: GB/T 22239-2019 8.1.5.2 keeps the two apart. */
export const CENTRE_ROLES = [...CENTRE_STAFF, 'auditor'] as const
export const SCHOOL_ROLES = ['coordinator', 'college', 'class_teacher'] as const
export const ROLES = [...CENTRE_ROLES, ...SCHOOL_ROLES] as const
export type Role = (typeof ROLES)[number]

/** Who is awaited: a group of people, or a timer. */
export const AWAITED = ['school', 'centre', 'finance', 'printing', 'timer'] as const
export type Awaited = (typeof AWAITED)[number]
