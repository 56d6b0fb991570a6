import {
  afterSuccess,
  decideAttempt,
  type AllAttempts,
  type PairAttempts,
} from '#domain/identity/attempt_limits'
import { err, ok, type Result } from '#domain/result'
import SignInAttempt from '#models/people/sign_in_attempt'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { attemptKeys } from './attempt_keys.js'

type Keys = ReturnType<typeof attemptKeys>
type Rows = Record<keyof Keys, SignInAttempt>

const KINDS = ['account', 'address', 'pair'] as const

/** An attempt that counts and may be verified. */
export interface Attempt {
  /** To be called when it was right. */
  succeed: () => Promise<void>
}

export interface TooManyAttempts {
  type: 'attempts_limited'
  /** After which the next is verified. */
  seconds: number
}

/** The rows, locked in the order of their keys: attempts at the same time wait for each other. */
async function lockRows(keys: Keys, trx: TransactionClientContract): Promise<Rows> {
  const sorted = Object.values(keys).toSorted()
  await trx.rawQuery(
    `insert into sign_in_attempts (key, last_at)
     select key, 'epoch' from unnest(?::text[]) as keys (key) order by key on conflict do nothing`,
    [sorted]
  )
  const rows = await SignInAttempt.query({ client: trx })
    .whereIn('key', sorted)
    .orderBy('key')
    .forUpdate()
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return Object.fromEntries(KINDS.map((kind) => [kind, byKey.get(keys[kind])!])) as Rows
}

const inMs = (row: SignInAttempt): PairAttempts => ({
  failures: row.failures,
  lastAt: row.lastAt.toMillis(),
  blockedUntil: row.blockedUntil?.toMillis() ?? 0,
  refusedSince: row.refusedSince?.toMillis() ?? null,
  hasSucceeded: row.succeededAt !== null,
})

const read = (rows: Rows): AllAttempts => ({
  account: inMs(rows.account),
  address: inMs(rows.address),
  pair: inMs(rows.pair),
})

const instant = (ms: number | null) => (ms ? DateTime.fromMillis(ms) : null)

async function write(rows: Rows, next: AllAttempts) {
  for (const kind of KINDS) {
    const { failures, lastAt, blockedUntil } = next[kind]
    const row = rows[kind].merge({ failures, blockedUntil: instant(blockedUntil) })
    row.lastAt = DateTime.fromMillis(lastAt)
    if (kind === 'pair') row.refusedSince = instant(next.pair.refusedSince)
    await row.save()
  }
}

/**
 * Counts an attempt to prove who somebody is, before it is verified: so concurrent ones are limited as
 * those in a row.
 * @param address of the client, as far as it is known (TRUST_PROXY)
 * @param email of the account, which need not exist: an unknown one is limited in the same way
 */
export async function countAttempt(
  address: string,
  email: string
): Promise<Result<Attempt, TooManyAttempts>> {
  const keys = attemptKeys(address, email)
  const decision = await db.transaction(async (trx) => {
    const rows = await lockRows(keys, trx)
    const decided = decideAttempt(read(rows), Date.now())
    await write(rows, decided.next)
    return decided
  })
  if (decision.isAllowed) return ok({ succeed: () => recordSuccess(keys) })
  return err({ type: 'attempts_limited', seconds: Math.ceil(decision.waitMs / 1_000) })
}

const recordSuccess = (keys: Keys) =>
  db.transaction(async (trx) => {
    const rows = await lockRows(keys, trx)
    rows.pair.succeededAt = DateTime.now()
    await write(rows, afterSuccess(read(rows)))
  })

/** Forgets attempts of yesterday, and addresses from which nobody has signed in for half a year. */
export async function sweepAttempts(): Promise<number> {
  const [swept] = await SignInAttempt.query()
    .whereRaw(`last_at < now() - interval '1 day'`)
    .whereRaw(`coalesce(succeeded_at, 'epoch') < now() - interval '180 days'`)
    .delete()
  return Number(swept)
}
