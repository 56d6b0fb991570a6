import type { Capability } from './permissions.js'

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
/** Those of all units. */
export const all = (may: Capability) => ({ may, of: 'all' }) as const
