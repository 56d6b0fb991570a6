import { FILL } from '#models/migrations/1230_create_unit_matters'
import { instantOf } from '#domain/calendar/instant'
import type User from '#models/people/user'
import {
  act,
  capturedSeason,
  person,
  proofreadSeason,
  publishedSeason,
  walkTo,
} from '#tests/season_fixture'
import { liveEngine } from '#tests/live_engine'
import { form, saveSetup, taizhou } from '#tests/season_world'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { randomUUID } from 'node:crypto'

interface Line {
  id: string
  act: string | null
  waitingOn: string | null
  dueOn: string | null
  overdue: boolean
  matters: Omit<Line, 'id' | 'matters'>[]
}

async function board(client: ApiClient, user: User, query: object = {}): Promise<Line[]> {
  const answer = await client.get('/api/season_units').qs(query).loginAs(user)
  answer.assertStatus(200)
  return answer.body().data
}

const idsOf = (lines: Line[]) => lines.map(({ id }) => id)
const memo = { captured: 800, uncaptured: 0, documentId: null }

test.group('The board', (group) => {
  const engine = liveEngine(group)

  test('shows the overdue memo of a unit, not the payment that is due in months', async ({
    client,
    assert,
  }) => {
    const { units, centre } = await capturedSeason(engine.gateway, 1)
    await act(engine.gateway, units[0]!, { name: 'startProcessing', input: {} })
    const [line] = await board(client, centre)
    assert.containSubset(line, {
      act: 'submitMemo',
      waitingOn: 'school',
      since: '2023-03-20',
      dueOn: '2023-03-27',
      workingDaysLeft: -9,
      overdue: true,
    })
    assert.deepEqual(
      line!.matters.map((one) => [one.act, one.waitingOn, one.overdue]),
      [
        ['submitMemo', 'school', true],
        ['uploadBatch', 'centre', false],
        ['issueStatement', 'finance', false],
      ]
    )
  })

  test('only overdue units are found by the filter, whatever is overdue', async ({
    client,
    assert,
  }) => {
    const { units, centre } = await capturedSeason(engine.gateway, 3)
    const [noMemo, nothing, both] = units
    for (const unit of [noMemo!, both!])
      await act(engine.gateway, unit, { name: 'startProcessing', input: {} })
    for (const unit of [nothing!, both!])
      await act(engine.gateway, unit, { name: 'submitMemo', input: memo })
    const overdue = await board(client, centre, { overdue: true })
    assert.sameMembers(idsOf(overdue), [noMemo!.id, nothing!.id])
    assert.isTrue(overdue.every((line) => line.overdue))
    assert.isFalse((await board(client, centre)).find(({ id }) => id === both!.id)!.overdue)
  })

  test('a filter by who is awaited counts every open matter of a unit', async ({
    client,
    assert,
  }) => {
    const { units, centre } = await capturedSeason(engine.gateway, 1)
    for (const waitingOn of ['school', 'centre', 'finance'])
      assert.deepEqual(idsOf(await board(client, centre, { waitingOn })), [units[0]!.id], waitingOn)
    assert.isEmpty(await board(client, centre, { waitingOn: 'printing' }))
    await act(engine.gateway, units[0]!, { name: 'submitMemo', input: memo })
    assert.isEmpty(await board(client, centre, { waitingOn: 'school' }))
  })

  test('a unit becomes overdue when the season’s date passes, without a step', async ({
    client,
    assert,
  }) => {
    const { centre } = await publishedSeason(engine.gateway, 1)
    assert.isEmpty(await board(client, centre, { overdue: true }))
    const at = new Date(instantOf('2023-03-20', '00:10'))
    await db.from('season_clock').update({ business_now: at })
    const [line] = await board(client, centre, { overdue: true })
    assert.containSubset(line, { act: 'saveSetup', workingDaysLeft: -1, overdue: true })
  })

  test('pages follow the most pressing matter, and hold every unit once', async ({
    client,
    assert,
  }) => {
    const { units, centre } = await publishedSeason(engine.gateway, 4)
    const lastDays = ['2023-03-22', '2023-03-20', '2023-03-24', '2023-03-21']
    for (const [index, unit] of units.entries())
      await act(engine.gateway, unit, saveSetup(lastDays[index]))
    await walkTo(engine.gateway, instantOf('2023-03-20', '20:00'))
    const seen: Line[] = []
    for (let after = ''; ;) {
      const page = { limit: 1, ...(after && { after }) }
      const answer = await client.get('/api/season_units').qs(page).loginAs(centre)
      seen.push(...answer.body().data)
      after = answer.body().meta.next
      if (!after) break
    }
    assert.deepEqual(
      seen.map(({ dueOn }) => dueOn),
      ['2023-03-21', '2023-03-22', '2023-03-24', '2023-03-27']
    )
    assert.sameMembers(
      idsOf(seen),
      units.map(({ id }) => id)
    )
  })

  test('the beginning of processing has a date', async ({ client, assert }) => {
    const { units, centre } = await publishedSeason(engine.gateway, 1)
    await act(engine.gateway, units[0]!, saveSetup(taizhou.firstDay))
    await walkTo(engine.gateway, instantOf('2023-03-21', '10:00'))
    await act(engine.gateway, units[0]!, { name: 'submitMemo', input: memo })
    const [line] = await board(client, centre)
    assert.containSubset(line, { act: 'startProcessing', waitingOn: 'centre', dueOn: '2023-03-27' })
  })

  test('units stored by an earlier build get the same matters from the migration', async ({
    assert,
  }) => {
    const { units } = await capturedSeason(engine.gateway, 2)
    await act(engine.gateway, units[0]!, { name: 'startProcessing', input: {} })
    const rows = () => db.from('unit_matters').orderBy(['season_unit_id', 'rank'])
    const written = await rows()
    assert.isAbove(written.length, 5)
    await db.from('unit_matters').delete()
    await db.rawQuery(FILL)
    assert.deepEqual(await rows(), written)
  })

  test('a school’s board holds its own units only', async ({ client, assert }) => {
    const { units, coordinators } = await publishedSeason(engine.gateway, 2)
    assert.deepEqual(idsOf(await board(client, coordinators[1]!)), [units[1]!.id])
    assert.isEmpty(await board(client, await person('reviewer'), { overdue: true }))
  })
})

test.group('The reason for which a unit was sent back', (group) => {
  const engine = liveEngine(group)

  test('stands on its page until the form is handed in again', async ({ client, assert }) => {
    const { units, centre, coordinators } = await proofreadSeason(engine.gateway, 1)
    const unit = units[0]!
    // The fixture's set-up has a made-up id.
    await db.rawQuery(`update unit_steps set details = details || jsonb_build_object('setupId',
      gen_random_uuid()) where event = 'saveSetup'`)
    const url = `/api/season_units/${unit.id}`
    const sentBack = async (user: User) =>
      (await client.get(url).loginAs(user)).body().data.sentBack
    const returned = (reason: string) =>
      client
        .post(`${url}/acts/returnFeedback`)
        .json({ key: randomUUID(), reason })
        .loginAs(centre)
        .withCsrfToken()
    const submit = { ...form, countNoteId: null, documentId: randomUUID() }
    await act(engine.gateway, unit, { name: 'declareProofread', input: {} })
    await act(engine.gateway, unit, { name: 'submitFeedback', input: submit })
    assert.isNull(await sentBack(centre))
    ;(await returned('印章不清楚')).assertStatus(200)
    const told = { event: 'returnFeedback', on: '2023-04-10', reason: '印章不清楚' }
    assert.deepEqual(await sentBack(coordinators[0]!), told)
    await act(engine.gateway, unit, { name: 'submitFeedback', input: submit })
    assert.isNull(await sentBack(coordinators[0]!))
  })
})
