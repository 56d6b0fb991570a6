import type { Capability } from './permissions.js'

/**
 * Whose rows a route reads or writes:
 * - `none`: nobody's; what is the same for everybody
 * - `self`: one's own; with `all`, whoever has that capability reaches those of others
 * - `unit`, `college`, `class`: those of a unit (or its part) at which one has the capability: of a college or a
 *   class, whoever has it for the unit, that college or that class; a list has only these rows, and any other
 *   row is not found
 * - `all`: those of all units; only roles of the centre have such capabilities
 */
export type Whose = 'none' | 'self' | 'unit' | 'college' | 'class' | 'all'

/** Whoever comes by a key, a token or a signature instead of an account. */
const KEYED = ['collector', 'student', 'kiosk', 'gateway'] as const
type Keyed = (typeof KEYED)[number]

/** The right to a route. */
export interface RouteRight {
  /** `signed_in`: whoever is signed in; `anybody`: also who is not; `collector`, `student`, `kiosk`, `gateway`: nobody but by the key or the signature of one. */
  may: Capability | 'signed_in' | 'anybody' | Keyed
  of: Whose
  /** With it, the rows of others as well. */
  all?: Capability
  /** Refused in other phases with 409: `draft`, before the publication; `open`, until the season is archived. */
  phase?: 'draft' | 'open'
  /** Refused for what one has handed in or filed oneself; `MOVES` and `ACT_RIGHTS` say which. */
  notOwn?: true
}

/** What is the same for whoever is signed in. */
export const everybody = { may: 'signed_in', of: 'none' } as const
/** One’s own rows. */
export const own = { may: 'signed_in', of: 'self' } as const
/** Those of a unit. */
export const unit = (may: Capability) => ({ may, of: 'unit' }) as const
/** Those of a unit, or of a college of it. */
export const ofCollege = (may: Capability) => ({ may, of: 'college' }) as const
/** Those of a unit, a college or a class. */
export const ofClass = (may: Capability) => ({ may, of: 'class' }) as const
/** What a collector has sent, or sends for a unit of its own (`CollectorMiddleware`). */
export const collector = { may: 'collector', of: 'self' } as const
/** The own photos of a student, by the session of a phone (`PhoneMiddleware`). */
export const student = { may: 'student', of: 'self' } as const
/** Student after student on a device of a fixed point, by its token (`KioskMiddleware`). */
export const kiosk = { may: 'kiosk', of: 'self' } as const
/** What the payment gateway tells of orders (`ReceiveNoticeController`). */
export const gateway = { may: 'gateway', of: 'self' } as const

/** Lets in whoever has a key of their own; people who are signed in are not asked for here. */
export const isKeyed = (needed: RouteRight['may']): needed is Keyed =>
  (KEYED as readonly string[]).includes(needed)

/** Those of all units. */
export const all = (may: Capability) => ({ may, of: 'all' }) as const
