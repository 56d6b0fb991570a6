import { readClock } from '#backend/clock/season_clock'
import { workflowIdFor } from '#backend/seasons/actions/start_seasons'
import { instantOf } from '#domain/calendar/instant'
import type { Act } from '#domain/season/act_rules'
import type SeasonUnit from '#models/seasons/season_unit'
import type User from '#models/people/user'
import { liveEngine } from '#tests/live_engine'
import {
  capturedSeason,
  progressRow,
  publishedSeason,
  person,
  setupBody,
  stepRows,
  walkTo,
} from '#tests/season_fixture'
import { taizhou } from '#tests/season_world'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { randomUUID } from 'node:crypto'

const eventsOf = async (unit: SeasonUnit) => (await stepRows(unit)).map(({ event }) => event)

/** Posts an act as one user, under a key. */
const poster = (client: ApiClient, unit: SeasonUnit, user: User) => (name: string, body: object) =>
  client.post(`/api/season_units/${unit.id}/acts/${name}`).json(body).loginAs(user).withCsrfToken()

test.group('The key of an act', (group) => {
  const engine = liveEngine(group)

  async function captureClosed() {
    const world = await capturedSeason(engine.gateway)
    return { ...world, unit: world.units[0]! }
  }

  test('with another amount is refused, and nothing is booked', async ({ client, assert }) => {
    const { unit } = await captureClosed()
    const ask = poster(client, unit, await person('finance'))
    ;(await ask('issueStatement', { key: randomUUID(), count: 800 })).assertStatus(200)
    const payment = { key: randomUUID(), amountFen: 100_000, paidOn: '2023-04-10' }
    const first = await ask('recordPayment', payment)
    first.assertStatus(200)
    const other = await ask('recordPayment', { ...payment, amountFen: 200_000 })
    other.assertStatus(409)
    assert.equal(other.body().error.type, 'key_reused')
    assert.match(other.body().error.message, /已经完成/)
    const inEnglish = await ask('recordPayment', { ...payment, paidOn: '2023-04-09' }).header(
      'accept-language',
      'en'
    )
    assert.match(inEnglish.body().error.message, /was done with other values/)
    assert.equal((await progressRow(unit)).facts.paidFen, 100_000)
    const again = await ask('recordPayment', payment)
    assert.equal(again.text(), first.text())
  })

  test('with the same values in another order gets the same answer, also after later acts', async ({
    client,
    assert,
  }) => {
    const { units, coordinators } = await publishedSeason(engine.gateway)
    const url = `/api/season_units/${units[0]!.id}/acts/confirmLayoutData`
    const key = randomUUID()
    const ask = (text: string) =>
      client
        .post(url)
        .header('content-type', 'application/json')
        .json(text)
        .loginAs(coordinators[0]!)
        .withCsrfToken()
    const first = await ask(`{"key":"${key}","count":800}`)
    first.assertStatus(200)
    await walkTo(engine.gateway, instantOf('2023-03-21', '10:00'))
    const again = await ask(`{ "count" : 800,\n  "key" : "${key}" }`)
    again.assertStatus(200)
    assert.equal(again.text(), first.text())
    ;(await ask(`{"key":"${key}","count":801}`)).assertStatus(409)
  })

  test('used for two concurrent requests does exactly one of them', async ({ client, assert }) => {
    const { unit } = await captureClosed()
    const ask = poster(client, unit, await person('finance'))
    ;(await ask('issueStatement', { key: randomUUID(), count: 800 })).assertStatus(200)
    for (let round = 1; round <= 5; round += 1) {
      const payment = { key: randomUUID(), paidOn: '2023-04-10' }
      const amounts = [100 * round, 100 * round + 1]
      const both = await Promise.all(
        amounts.map((amountFen) => ask('recordPayment', { ...payment, amountFen }))
      )
      assert.sameMembers(
        both.map((answer) => answer.status()),
        [200, 409]
      )
      const refused = both.find((answer) => answer.status() === 409)!
      assert.equal(refused.body().error.type, 'key_reused')
    }
    const payments = (await eventsOf(unit)).filter((event) => event === 'recordPayment')
    assert.lengthOf(payments, 5)
  })

  test('the workflow itself refuses another act or input under the same key', async ({
    assert,
  }) => {
    const { unit } = await captureClosed()
    const { seq, now } = await readClock()
    const key = randomUUID()
    const ask = ({ name, input }: Act) =>
      engine.gateway.act(workflowIdFor(unit), name, {
        key,
        input,
        actor: { userId: null as unknown as string, roles: ['centre_admin'] },
        clock: { seq, now },
        answerBy: Date.now() + 20_000,
      })
    const statement = (count: number): Act => ({
      name: 'issueStatement',
      input: { count, documentId: null },
    })
    const first = await ask(statement(800))
    assert.isTrue(first.ok)
    const reused = { ok: false, error: { type: 'key_reused' } } as const
    assert.deepEqual(await ask(statement(801)), reused)
    assert.deepEqual(await ask({ name: 'startProcessing', input: {} }), reused)
    assert.deepEqual(await ask(statement(800)), first)
    assert.notInclude(await eventsOf(unit), 'startProcessing')
  })

  test('is spent if the database refuses the step: the answer says so, and another key succeeds', async ({
    assert,
    client,
    cleanup,
  }) => {
    const { units, centre } = await publishedSeason(engine.gateway)
    const ask = poster(client, units[0]!, centre)
    const suspend = { key: randomUUID(), reason: '停电' }
    const allow = () => db.rawQuery('alter table unit_steps drop constraint if exists no_suspend')
    cleanup(() => void allow())
    await db.rawQuery(
      `alter table unit_steps add constraint no_suspend check (event <> 'suspend') not valid`
    )
    await walkTo(engine.gateway, instantOf('2023-03-21', '10:00'))
    const refused = { type: 'facts_refused', keySpent: true }
    assert.containSubset((await ask('suspend', suspend)).body().error, refused)
    await allow()
    assert.containSubset((await ask('suspend', suspend)).body().error, refused)
    ;(await ask('suspend', { ...suspend, key: randomUUID() })).assertStatus(200)
  })

  test('stays free if the rule refuses the request before it is taken up', async ({
    assert,
    client,
  }) => {
    const { unit, centre } = await captureClosed()
    const suspended = await poster(
      client,
      unit,
      centre
    )('suspend', {
      key: randomUUID(),
      reason: '停电',
    })
    const { type, keySpent } = suspended.body().error
    assert.deepEqual([type, keySpent], ['wrong_phase', undefined])
  })

  test('is bound to a file by its bytes: the same file uploaded again is the same request', async ({
    client,
    assert,
  }) => {
    const { units, coordinators } = await publishedSeason(engine.gateway)
    const unit = units[0]!
    const own = coordinators[0]!
    const send = async (words: string) => {
      const bytes = Buffer.from(`%PDF-1.4\n${words}\n%%EOF\n`)
      const stored = await client
        .post(`/api/season_units/${unit.id}/documents`)
        .file('file', bytes, { filename: '排版信息.pdf' })
        .loginAs(own)
        .withCsrfToken()
      return stored.body().data.id as string
    }
    const layout = { key: randomUUID(), count: 800 }
    const ask = poster(client, unit, own)
    const first = await ask('confirmLayoutData', { ...layout, documentId: await send('a') })
    first.assertStatus(200)
    const again = await ask('confirmLayoutData', { ...layout, documentId: await send('a') })
    again.assertStatus(200)
    assert.equal(again.text(), first.text())
    const other = await ask('confirmLayoutData', { ...layout, documentId: await send('b') })
    assert.equal(other.body().error.type, 'key_reused')
  })
})

test.group('The free text of an act', (group) => {
  const engine = liveEngine(group)
  const words = async () => [...(await db.from('notes')), ...(await db.from('unit_setups'))]

  test('is deleted if the act is refused, and the key may be used again', async ({
    client,
    assert,
  }) => {
    const { units, coordinators, centre } = await publishedSeason(engine.gateway)
    const key = randomUUID()
    const save = { ...setupBody({ ...taizhou, lastDay: '2023-03-28' }), key }
    const ask = poster(client, units[0]!, coordinators[0]!)
    ;(await ask('saveSetup', save)).assertStatus(409)
    const resume = { key: randomUUID(), reason: '来电', lastDay: '2023-03-26' }
    ;(await poster(client, units[0]!, centre)('resume', resume)).assertStatus(409)
    assert.isEmpty(await words())
    ;(await ask('saveSetup', { ...save, window: taizhou })).assertStatus(200)
    assert.lengthOf(await words(), 1)
  })

  test('is stored once for two concurrent identical requests', async ({ client, assert }) => {
    const { units, centre } = await publishedSeason(engine.gateway)
    const suspend = { key: randomUUID(), reason: '停电' }
    await walkTo(engine.gateway, instantOf('2023-03-21', '10:00'))
    const ask = poster(client, units[0]!, centre)
    const both = await Promise.all([ask('suspend', suspend), ask('suspend', suspend)])
    assert.equal(both[0].text(), both[1].text())
    const [note, ...others] = await words()
    assert.isEmpty(others)
    const [step] = await db.from('unit_steps').where('event', 'suspend')
    assert.equal(step.details.noteId, note.id)
  })

  test('of an act without an answer is kept for a day, because it may still be done', async ({
    client,
    assert,
  }) => {
    const { units, centre } = await publishedSeason(engine.gateway)
    await walkTo(engine.gateway, instantOf('2023-03-21', '10:00'))
    const note = { season_unit_id: units[0]!.id, author_id: centre.id }
    await db.table('notes').multiInsert([
      { ...note, text: '昨天', recorded_at: new Date(Date.now() - 86_500_000) },
      { ...note, text: '刚才', recorded_at: new Date() },
    ])
    const suspend = { key: randomUUID(), reason: '停电' }
    ;(await poster(client, units[0]!, centre)('suspend', suspend)).assertStatus(200)
    const kept = await db.from('notes').orderBy('text')
    assert.sameMembers(
      kept.map(({ text }) => text),
      ['停电', '刚才']
    )
  })
})
