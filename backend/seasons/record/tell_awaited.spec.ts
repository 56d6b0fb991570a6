import { storedMatters, tellAwaited } from '#backend/seasons/record/tell_awaited'
import { letterLink } from '#backend/letters/letter_link'
import { instantOf } from '#domain/calendar/instant'
import OutboxMessage from '#models/letters/outbox_message'
import type { StepRecord } from '#workflows/school_season/activities'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person } from '#tests/season_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const NOON = instantOf('2023-06-01', '12:00')
const MIDNIGHT = instantOf('2023-06-01')

type Row = [track: string, act: string, waitingOn: string]
const BILL: Row = ['billing', 'issueStatement', 'finance']
const PRINT: Row = ['print', 'orderPrints', 'printing']

/** A step after which the unit waits for this, and the letters that it writes. */
async function waitingFor(seasonUnitId: string, rows: Row[], record: Partial<StepRecord> = {}) {
  const step = {
    seasonUnitId,
    key: 'one',
    actorId: null,
    businessAt: NOON,
    ...record,
  } as StepRecord
  const ids = await db.transaction(async (trx) => {
    const before = await storedMatters(seasonUnitId, trx)
    await trx.from('unit_matters').where('season_unit_id', seasonUnitId).delete()
    for (const [rank, [track, act, waiting_on]] of rows.entries())
      await trx
        .table('unit_matters')
        .insert({ season_unit_id: seasonUnitId, rank, track, act, waiting_on })
    return tellAwaited(step, before, trx)
  })
  const letters = await OutboxMessage.query().where('template', 'act_waits').orderBy('id')
  return { ids, letters }
}

test.group('An act that waits for finance or printing', (group) => {
  group.teardown(emptyDatabase)

  test('is told to the people with that role, with the form behind the button', async ({
    assert,
  }) => {
    const { units } = await draftSeason()
    const [finance, printing] = [await person('finance'), await person('printing')]
    const unit = units[0]!.id
    const { ids, letters } = await waitingFor(unit, [BILL, PRINT])
    assert.lengthOf(ids, 2)
    const told = letters.map(({ recipientId, params }) => [recipientId, params.what])
    assert.sameDeepMembers(told, [
      [finance.id, 'issueStatement'],
      [printing.id, 'orderPrints'],
    ])
    for (const letter of letters)
      assert.include(letterLink(letter), `/season_units/${unit}/show?act=${letter.params.what}`)
  })

  test('is told once, not to whoever did the step, and in the night with the morning’s letter', async ({
    assert,
  }) => {
    const { units } = await draftSeason()
    const [one, other] = [await person('finance'), await person('finance')]
    const unit = units[0]!.id
    const first = await waitingFor(unit, [BILL], { actorId: one.id })
    assert.deepEqual(
      first.letters.map(({ recipientId }) => recipientId),
      [other.id]
    )
    const again = await waitingFor(unit, [BILL], { key: 'two' })
    assert.isEmpty(again.ids)
    const night = await waitingFor(unit, [BILL, PRINT], { key: 'three', businessAt: MIDNIGHT })
    assert.isEmpty(night.ids)
    // Nobody has the role of the printing room: the administrators are told.
    const gathered = night.letters.filter(({ digestOn }) => digestOn !== null)
    assert.lengthOf(gathered, 1)
    assert.equal(gathered[0]!.params.what, 'orderPrints')
  })
})
