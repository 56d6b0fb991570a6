import { tellAwaited } from '#backend/seasons/record/tell_awaited'
import { writeMatters } from '#backend/seasons/record/write_matters'
import { letterLink } from '#backend/letters/letter_link'
import { instantOf } from '#domain/calendar/instant'
import type { Matter } from '#domain/season/matter'
import OutboxMessage from '#models/letters/outbox_message'
import type { StepRecord } from '#workflows/school_season/activities'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person } from '#tests/season_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const NOON = instantOf('2023-06-01', '12:00')
const MIDNIGHT = instantOf('2023-06-01')

const undated = { since: null, dueOn: null }
const BILL: Matter = { track: 'billing', act: 'issueStatement', waitingOn: 'finance', ...undated }
const PRINT: Matter = { track: 'print', act: 'orderPrints', waitingOn: 'printing', ...undated }

/** A step after which the unit waits for this, and the letters that it writes. */
async function waitingFor(
  seasonUnitId: string,
  matters: Matter[],
  record: Partial<StepRecord> = {}
) {
  const of = { seasonUnitId, key: 'one', actorId: null, businessAt: NOON, tasks: [], matters }
  const step = { ...of, ...record } as unknown as StepRecord
  const ids = await db.transaction(async (trx) => {
    const told = await tellAwaited(step, trx)
    await writeMatters(step, trx)
    return told
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
