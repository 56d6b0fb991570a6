import { openValue, sealValue } from '#backend/sealing/sealed_value'
import { EVERYBODY, runAs } from '#backend/isolation/scope'
import { eraseSeasonKey } from '#backend/seasons/actions/erase_season_key'
import { hashKey } from '#config/app'
import AuditEntry from '#models/audit/audit_entry'
import Season from '#models/seasons/season'
import SeasonKey from '#models/seasons/season_key'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason } from '#tests/season_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'

const ERASED = { ok: false, error: { type: 'sealed_erased' } }
const UNREADABLE = { ok: false, error: { type: 'sealed_unreadable' } }

const seal = (seasonId: string, rowId: string, value: string) =>
  db.transaction((client) => sealValue({ seasonId, rowId }, value, client))

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    ({ code }: { code: string }) => code
  )

/** Two seasons, and a row. */
async function world() {
  const { season } = await draftSeason()
  const { calendarVersionId, policyId } = season
  const other = await Season.create({
    year: 2024,
    name: '下一季',
    notice: '',
    calendarVersionId,
    policyId,
  })
  return { seasonId: season.id, otherId: other.id, rowId: randomUUID() }
}

test.group('A value that is sealed by the key of its season', (group) => {
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  test('opens again in its row and its season alone', async ({ assert }) => {
    const { seasonId, otherId, rowId } = await world()
    await seal(otherId, rowId, 'x')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (value) => {
        const sealed = await seal(seasonId, rowId, value)
        if (value.length > 3) assert.notInclude(sealed, value)
        assert.deepEqual(await openValue({ seasonId, rowId }, sealed), { ok: true, value })
        for (const elsewhere of [{ rowId: randomUUID() }, { seasonId: otherId }])
          assert.deepEqual(await openValue({ seasonId, rowId, ...elsewhere }, sealed), UNREADABLE)
        const changed = sealed.slice(0, -2) + (sealed.at(-2) === 'A' ? 'B' : 'A') + sealed.at(-1)
        assert.deepEqual(await openValue({ seasonId, rowId }, changed), UNREADABLE)
      }),
      { numRuns: 20 }
    )
    assert.deepEqual(await openValue({ seasonId: randomUUID(), rowId }, 's1.x'), UNREADABLE)
  })

  test('is one of many that come at once, and there is one key for all of them', async ({
    assert,
  }) => {
    const { seasonId, rowId } = await world()
    const values = Array.from({ length: 8 }, (_, number) => `value ${number}`)
    const sealed = await Promise.all(values.map((value) => seal(seasonId, rowId, value)))
    assert.lengthOf(await SeasonKey.query(), 1)
    for (const [place, one] of sealed.entries())
      assert.deepEqual(await openValue({ seasonId, rowId }, one), {
        ok: true,
        value: values[place],
      })
    assert.equal(new Set(await Promise.all(values.map(() => seal(seasonId, rowId, 'x')))).size, 8)
  })

  test('leaves no key behind if what it stood in was not written', async ({ assert }) => {
    const { seasonId, rowId } = await world()
    const trx = await db.transaction()
    await sealValue({ seasonId, rowId }, 'x', trx)
    await trx.rollback()
    assert.isEmpty(await SeasonKey.query())
  })

  test('cannot be opened by what the database has: the key is wrapped for one season', async ({
    assert,
  }) => {
    const { seasonId, otherId, rowId } = await world()
    const sealed = await seal(seasonId, rowId, 'x')
    await seal(otherId, rowId, 'y')
    const own = await SeasonKey.findOrFail(seasonId)
    assert.notInclude(own.wrapped, hashKey.release())
    const { wrapped } = await SeasonKey.findOrFail(otherId)
    for (const other of [wrapped, wrapped!.replace(/^./, (one) => (one === 'A' ? 'B' : 'A'))]) {
      await db.from('season_keys').where({ season_id: seasonId }).update({ wrapped: other })
      assert.deepEqual(await openValue({ seasonId, rowId }, sealed), UNREADABLE)
    }
  })

  test('is unreadable once the key is erased, for ever, and so is whatever comes after', async ({
    assert,
  }) => {
    const { seasonId, otherId, rowId } = await world()
    const sealed = await seal(seasonId, rowId, 'x')
    const others = await seal(otherId, rowId, 'y')
    const erased = await Promise.all([
      eraseSeasonKey(seasonId, null),
      eraseSeasonKey(seasonId, null),
    ])
    assert.sameMembers(erased, [true, false])
    assert.deepEqual(await openValue({ seasonId, rowId }, sealed), ERASED)
    assert.deepEqual(await openValue({ seasonId: otherId, rowId }, others), {
      ok: true,
      value: 'y',
    })
    await assert.rejects(() => seal(seasonId, rowId, 'z'), /sealed_erased/)
    const { wrapped, erasedAt } = await SeasonKey.findOrFail(seasonId)
    assert.isNull(wrapped)
    assert.isNotNull(erasedAt)
    const revived = { wrapped: others, erased_at: null }
    const revive = () => db.from('season_keys').where({ season_id: seasonId }).update(revived)
    await assert.rejects(revive, /stays erased/)
    const entries = await AuditEntry.query().where({ action: 'season.key_erased' })
    assert.deepEqual(
      entries.map(({ subjectId }) => subjectId),
      [seasonId]
    )
  })

  test('has a key that the web makes and reads, and that it cannot erase', async ({ assert }) => {
    const { seasonId, rowId } = await world()
    await runAs(EVERYBODY, async () => {
      const sealed = await seal(seasonId, rowId, 'x')
      assert.deepEqual(await openValue({ seasonId, rowId }, sealed), { ok: true, value: 'x' })
      assert.equal(await codeOf(eraseSeasonKey(seasonId, null)), '42501')
      assert.equal(await codeOf(db.from('season_keys').delete()), '42501')
    })
    assert.isNotNull((await SeasonKey.findOrFail(seasonId)).wrapped)
  })
})
