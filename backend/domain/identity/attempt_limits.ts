/**
 * How often somebody may try to sign in. Every attempt counts before it is verified, under three keys: the
 * account, the address, and the pair of both. Nothing is locked: the delay grows, up to a minute.
 */
export interface Attempts {
  /** Since the last success, or since it was quiet. */
  failures: number
  /** When the last attempt counted, in ms. */
  lastAt: number
  /** No attempt is verified before, in ms. */
  blockedUntil: number
}

export interface PairAttempts extends Attempts {
  /** Since when this address waits for this account, in ms. */
  refusedSince: number | null
  /** Has somebody signed in to this account from this address before? */
  hasSucceeded: boolean
}

export interface AllAttempts {
  account: Attempts
  address: Attempts
  pair: PairAttempts
}

/** Attempts that are verified at once; a whole school may share an address. */
const FREE = { account: 5, address: 30, pair: 5 } satisfies Record<keyof AllAttempts, number>
export const MAX_DELAY_MS = 60_000
/** After so much time without an attempt nothing is held against anybody. */
const QUIET_MS = 15 * 60_000

export const NO_ATTEMPTS: Attempts = { failures: 0, lastAt: 0, blockedUntil: 0 }
export const NO_PAIR: PairAttempts = { ...NO_ATTEMPTS, refusedSince: null, hasSucceeded: false }

/** 1 s after the last free one, then doubled. */
const delayAfter = (failures: number, free: number): number =>
  failures < free ? 0 : Math.min(MAX_DELAY_MS, 1_000 * 2 ** Math.min(failures - free, 10))

function counted<Kept extends Attempts>(before: Kept, free: number, now: number): Kept {
  const failures = (now - before.lastAt >= QUIET_MS ? 0 : before.failures) + 1
  return { ...before, failures, lastAt: now, blockedUntil: now + delayAfter(failures, free) }
}

/**
 * Until when this attempt has to wait, in ms; `now` or earlier: not at all. Whoever has signed in from this
 * address before waits only for their own mistakes. Everybody else waits for the account as well, but never
 * more than a minute, however busily others try it: nobody can lock another out. For the address they wait
 * as long as it is tried, or one address could try all accounts.
 */
function waitsUntil({ account, address, pair }: AllAttempts, now: number): number {
  if (pair.hasSucceeded || pair.blockedUntil > now) return pair.blockedUntil
  const patience = (pair.refusedSince ?? now) + MAX_DELAY_MS
  return Math.max(address.blockedUntil, Math.min(account.blockedUntil, patience))
}

export type Decision =
  { isAllowed: true; next: AllAttempts } | { isAllowed: false; waitMs: number; next: AllAttempts }

/** May this attempt be verified? It counts as a failure until `afterSuccess`. */
export function decideAttempt(before: AllAttempts, now: number): Decision {
  const until = waitsUntil(before, now)
  if (until > now) {
    const refusedSince = before.pair.refusedSince ?? now
    return {
      isAllowed: false,
      waitMs: until - now,
      next: { ...before, pair: { ...before.pair, refusedSince } },
    }
  }
  const pair = { ...counted(before.pair, FREE.pair, now), refusedSince: null }
  const account = counted(before.account, FREE.account, now)
  return {
    isAllowed: true,
    next: { account, address: counted(before.address, FREE.address, now), pair },
  }
}

/**
 * The attempt was right: nothing is held against account and pair. The address only forgets this attempt,
 * because an own account would otherwise clear the way for guesses at others.
 */
export function afterSuccess({ account, address, pair }: AllAttempts): AllAttempts {
  return {
    account: { ...account, failures: 0, blockedUntil: 0 },
    address: { ...address, failures: Math.max(0, address.failures - 1) },
    pair: { ...pair, failures: 0, blockedUntil: 0, refusedSince: null, hasSucceeded: true },
  }
}
