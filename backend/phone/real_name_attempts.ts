import { attemptKeys } from '#backend/identity/attempts/attempt_keys'
import { xhKey } from '#domain/roster/xh_key'
import limiter from '@adonisjs/limiter/services/main'
import { errors } from '@adonisjs/limiter'

export interface TooManyNames {
  type: 'real_name_limited'
  /** After which the next is looked at. */
  seconds: number
  minutes: number
}

/**
 * Four characters are soon guessed: of one student so many are looked at a day, from wherever they come, and fewer
 * from one place, so that somebody else can hardly use them up. A school may share an address, and a class comes to one
 * device: only what was wrong counts, so that a place takes as many as are right, and sixty slips of the finger.
 */
const LIMITS = {
  pair: { requests: 5, duration: '1 hour' },
  account: { requests: 20, duration: '1 day' },
  address: { requests: 60, duration: '1 hour' },
} as const
type Kind = keyof typeof LIMITS

const KINDS = Object.keys(LIMITS) as Kind[]
const keyOf = (kind: Kind, keys: Record<Kind, string>) => `real_name_${kind}_${keys[kind]}`

/**
 * Counts an attempt before it is looked at, so that those at the same time are limited as those in a row.
 * @param from the address of a phone, or the device of a fixed point
 * @param xh of the student that is claimed, who need not exist
 * @returns what to call once it was right; or why it is not looked at
 */
export async function countRealName(
  from: string,
  seasonUnitId: string,
  xh: string
): Promise<(() => Promise<void>) | TooManyNames> {
  const keys = attemptKeys(from, `student ${seasonUnitId} ${xhKey(xh)}`)
  for (const kind of KINDS) {
    try {
      await limiter.use(LIMITS[kind]).consume(keyOf(kind, keys))
    } catch (error) {
      if (!(error instanceof errors.E_TOO_MANY_REQUESTS)) throw error
      const seconds = error.response.availableIn
      return { type: 'real_name_limited', seconds, minutes: Math.ceil(seconds / 60) }
    }
  }
  return async () => {
    for (const kind of KINDS) await limiter.use(LIMITS[kind]).decrement(keyOf(kind, keys))
  }
}
