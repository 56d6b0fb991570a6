import {
  afterSuccess,
  decideAttempt,
  MAX_DELAY_MS,
  NO_ATTEMPTS,
  NO_PAIR,
  type Attempts,
  type PairAttempts,
} from '#domain/identity/attempt_limits'
import { test } from '@japa/runner'
import fc from 'fast-check'

const START = 1_000_000_000
const VICTIM = 'victim'

/** The attempts of a small world, by account and address. */
class World {
  now = START
  #accounts = new Map<string, Attempts>()
  #addresses = new Map<string, Attempts>()
  #pairs = new Map<string, PairAttempts>()

  /** Returns how long to wait, or null if the password was verified. */
  attempt(account: string, address: string, isRight = false): number | null {
    const decision = decideAttempt(this.#read(account, address), this.now)
    const next = decision.isAllowed && isRight ? afterSuccess(decision.next) : decision.next
    this.#accounts.set(account, next.account)
    this.#addresses.set(address, next.address)
    this.#pairs.set(`${account} ${address}`, next.pair)
    return decision.isAllowed ? null : decision.waitMs
  }

  #read = (account: string, address: string) => ({
    account: this.#accounts.get(account) ?? NO_ATTEMPTS,
    address: this.#addresses.get(address) ?? NO_ATTEMPTS,
    pair: this.#pairs.get(`${account} ${address}`) ?? NO_PAIR,
  })
}

/** Attempts of others on the victim's account, each some time after the one before. */
const attack = fc.array(
  fc.record({ address: fc.constantFrom('a', 'b', 'c'), after: fc.nat(90_000) }),
  { maxLength: 200 }
)

test.group('Attempts to sign in', () => {
  test('at the same moment are verified five times, however many they are', ({ assert }) => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), (count) => {
        const world = new World()
        const waits = Array.from({ length: count }, () => world.attempt(VICTIM, 'a'))
        assert.lengthOf(
          waits.filter((wait) => wait === null),
          5
        )
      })
    )
  })

  test('wait longer each time, up to a minute', ({ assert }) => {
    const world = new World()
    const waits: number[] = []
    for (let verified = 0; verified < 13;) {
      const wait = world.attempt(VICTIM, 'a')
      if (wait === null) verified += 1
      else waits.push(wait)
      world.now += wait ?? 0
    }
    assert.deepEqual(
      waits.map((ms) => ms / 1_000),
      [1, 2, 4, 8, 16, 32, 60, 60]
    )
  })

  test('from an address that has signed in before are never held up by others', ({ assert }) => {
    fc.assert(
      fc.property(attack, (attempts) => {
        const world = new World()
        assert.isNull(world.attempt(VICTIM, 'home', true))
        for (const { address, after } of attempts) {
          world.now += after
          world.attempt(VICTIM, address)
        }
        assert.isNull(world.attempt(VICTIM, 'home', true))
      })
    )
  })

  test('from a new address get in after at most a minute, while others go on trying', ({
    assert,
  }) => {
    fc.assert(
      fc.property(attack, fc.array(fc.nat(5_000), { minLength: 40 }), (before, meanwhile) => {
        const world = new World()
        for (const { address, after } of before) {
          world.now += after
          world.attempt(VICTIM, address)
        }
        const first = world.attempt(VICTIM, 'new', true)
        if (first === null) return
        assert.isAtMost(first, MAX_DELAY_MS)
        const until = world.now + MAX_DELAY_MS
        for (const after of meanwhile) {
          if (world.now + after > until) break
          world.now += after
          world.attempt(VICTIM, 'a')
        }
        world.now = until
        world.attempt(VICTIM, 'b')
        assert.isNull(world.attempt(VICTIM, 'new', true))
      })
    )
  })

  test('on many accounts from one address are few, though each account is tried once', ({
    assert,
  }) => {
    const world = new World()
    let verified = 0
    for (let minute = 0; minute < 10; minute += 1) {
      for (let account = 0; account < 500; account += 1)
        if (world.attempt(`account ${account}`, 'a') === null) verified += 1
      world.now += MAX_DELAY_MS
    }
    assert.isAtMost(verified, 30 + 10)
  })

  test('an own account does not clear the way to others', ({ assert }) => {
    const world = new World()
    let verified = 0
    for (let account = 0; account < 500; account += 1) {
      world.attempt('own', 'a', true)
      if (world.attempt(`account ${account}`, 'a') === null) verified += 1
    }
    assert.isAtMost(verified, 31)
  })

  test('are forgotten after a quarter of an hour without one', ({ assert }) => {
    const world = new World()
    for (let count = 0; count < 5; count += 1) world.attempt(VICTIM, 'a')
    world.now += 15 * 60_000
    const waits = Array.from({ length: 5 }, () => world.attempt(VICTIM, 'a'))
    assert.deepEqual(waits, Array(5).fill(null))
  })
})
