import { liveEngine } from '#tests/live_engine'
import {
  capturedSeason,
  person,
  progressRow,
  publishedSeason,
  setupBody,
  walkTo,
} from '#tests/season_fixture'
import { taizhou } from '#tests/season_world'
import { instantOf } from '#domain/calendar/instant'
import Unit from '#models/people/unit'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

const setup = (lastDay = '2023-03-24') => setupBody({ ...taizhou, lastDay })

test.group('Acts through the API', (group) => {
  const engine = liveEngine(group)

  test('a coordinator saves the setup, and free text stays out of the process', async ({
    client,
    assert,
  }) => {
    const { units, coordinators } = await publishedSeason(engine.gateway)
    const url = `/api/season_units/${units[0]!.id}`
    const body = setup()
    const post = () =>
      client.post(`${url}/acts/saveSetup`).json(body).loginAs(coordinators[0]!).withCsrfToken()
    const first = await post()
    first.assertStatus(200)
    assert.equal(first.body().data.phase, 'scheduled')
    const again = await post()
    assert.deepEqual(again.body().data, first.body().data)
    assert.lengthOf(await db.from('unit_setups'), 1)
    const [step] = await db.from('unit_steps').where('event', 'saveSetup')
    assert.notInclude(JSON.stringify(step.details), '测试老师')
  })

  test('the setup is shown to the school and the centre, but not to colleges', async ({
    client,
    assert,
  }) => {
    const { units, coordinators } = await publishedSeason(engine.gateway)
    const url = `/api/season_units/${units[0]!.id}`
    const own = coordinators[0]!
    assert.isNull((await client.get(url).loginAs(own)).body().data.setup)
    const saved = client.post(`${url}/acts/saveSetup`).json(setup()).loginAs(own)
    ;(await saved.withCsrfToken()).assertStatus(200)
    const { data } = (await client.get(url).loginAs(own)).body()
    assert.containSubset(data.setup, { contactName: '测试老师', mailingAddress: '某市某路 1 号' })
    const college = await person('college', await Unit.findOrFail(units[0]!.unitId))
    assert.isNull((await client.get(url).loginAs(college)).body().data.setup)
  })

  test('a key stores free text once, and is refused for other text or another act', async ({
    client,
    assert,
  }) => {
    const { units, centre } = await publishedSeason(engine.gateway)
    await walkTo(engine.gateway, instantOf('2023-03-21', '10:00'))
    const key = randomUUID()
    const ask = (name: string, reason: string) => {
      const url = `/api/season_units/${units[0]!.id}/acts/${name}`
      const body = { key, reason, lastDay: '2023-03-26' }
      return client.post(url).json(body).loginAs(centre).withCsrfToken()
    }
    const first = (await ask('suspend', '停电')).body().data
    assert.deepEqual((await ask('suspend', '停电')).body().data, first)
    const reworded = await ask('suspend', '停电，另一种说法')
    assert.equal(reworded.body().error.type, 'key_reused')
    assert.lengthOf(await db.from('notes'), 1)
    const other = await ask('resume', '来电')
    other.assertStatus(409)
    assert.equal(other.body().error.type, 'key_used')
  })

  test('an act in the wrong phase is a conflict, with the reason in the reader’s language', async ({
    client,
    assert,
  }) => {
    const { units, centre } = await publishedSeason(engine.gateway)
    const answer = await client
      .post(`/api/season_units/${units[0]!.id}/acts/acceptFeedback`)
      .json({ key: randomUUID() })
      .loginAs(centre)
      .withCsrfToken()
    answer.assertStatus(409)
    assert.containSubset(answer.body().error, { type: 'wrong_phase', phase: 'awaiting_setup' })
    assert.match(answer.body().error.message, /当前阶段不能进行此操作/)
    const inEnglish = await client
      .post(`/api/season_units/${units[0]!.id}/acts/acceptFeedback`)
      .json({ key: randomUUID() })
      .header('accept-language', 'en')
      .loginAs(centre)
      .withCsrfToken()
    assert.match(inEnglish.body().error.message, /cannot be done in the current phase/)
  })

  test('a window outside the city’s is refused with the city’s dates', async ({
    client,
    assert,
  }) => {
    const { units, coordinators } = await publishedSeason(engine.gateway)
    const answer = await client
      .post(`/api/season_units/${units[0]!.id}/acts/saveSetup`)
      .json(setup('2023-03-28'))
      .loginAs(coordinators[0]!)
      .withCsrfToken()
    answer.assertStatus(409)
    assert.include(answer.body().error.message, '2023-03-20 至 2023-03-26')
  })

  test('a role without permission is refused, and another school’s unit is not found', async ({
    client,
  }) => {
    const { units, coordinators, region } = await publishedSeason(engine.gateway)
    const url = `/api/season_units/${units[0]!.id}`
    const suspend = { key: randomUUID(), reason: '停电' }
    const refused = await client
      .post(`${url}/acts/suspend`)
      .json(suspend)
      .loginAs(coordinators[0]!)
      .withCsrfToken()
    refused.assertStatus(403)
    const unit = await Unit.create({ code: '99999', name: '另一学院', regionId: region.id })
    const stranger = await person('coordinator', unit)
    for (const path of ['', '/timeline', '/deadlines', '/day_counts']) {
      ;(await client.get(`${url}${path}`).loginAs(stranger)).assertStatus(404)
    }
    const body = setup()
    const act = client.post(`${url}/acts/saveSetup`).json(body).loginAs(stranger).withCsrfToken()
    ;(await act).assertStatus(404)
  })

  test('a coordinator’s board shows the own unit and its open acts', async ({ client, assert }) => {
    const { units, coordinators, centre } = await publishedSeason(
      engine.gateway,
      3,
      {},
      instantOf('2023-03-01')
    )
    const own = await client.get('/api/season_units').loginAs(coordinators[1]!)
    assert.lengthOf(own.body().data, 1)
    assert.containSubset(own.body().data[0], {
      id: units[1]!.id,
      phase: 'awaiting_setup',
      waitingOn: 'school',
      dueOn: '2023-03-19',
      workingDaysLeft: 12,
      acts: ['saveSetup'],
    })
    const all = await client.get('/api/season_units').loginAs(centre)
    assert.equal(all.body().meta.total, 3)
  })

  test('the board is paged by cursor, soonest due first, without repeated rows', async ({
    client,
    assert,
  }) => {
    const { centre } = await publishedSeason(engine.gateway, 5)
    const seen: string[] = []
    let after = ''
    do {
      const page = await client.get(`/api/season_units?limit=2&after=${after}`).loginAs(centre)
      seen.push(...page.body().data.map(({ id }: { id: string }) => id))
      after = page.body().meta.next
    } while (after)
    assert.lengthOf(new Set(seen), 5)
    assert.lengthOf(seen, 5)
  })

  test('a deadline is shown with the days that were counted and skipped', async ({
    client,
    assert,
  }) => {
    const { units, centre } = await capturedSeason(engine.gateway)
    const url = `/api/season_units/${units[0]!.id}`
    const act = (name: string, body: object) =>
      client
        .post(`${url}/acts/${name}`)
        .json({ key: randomUUID(), ...body })
        .loginAs(centre)
        .withCsrfToken()
    ;(await act('startProcessing', {})).assertStatus(200)
    ;(await act('uploadBatch', { count: 800 })).assertStatus(200)
    const { data } = (await client.get(`${url}/deadlines`).loginAs(centre)).body()
    const proof = data.find(({ kind }: { kind: string }) => kind === 'proof')
    assert.equal(proof.due, '2023-05-09')
    assert.lengthOf(proof.count.counted, 20)
    assert.containSubset(await progressRow(units[0]!), { state: 'proofreading' })
  })
})
