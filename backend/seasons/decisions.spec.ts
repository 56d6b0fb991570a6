import Document from '#models/documents/document'
import Unit from '#models/people/unit'
import { instantOf } from '#domain/calendar/instant'
import { liveEngine } from '#tests/live_engine'
import { person, proofreadSeason, publishedSeason, setupBody, walkTo } from '#tests/season_fixture'
import { taizhou } from '#tests/season_world'
import type User from '#models/people/user'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

test.group('What stands beside the buttons of a decision', (group) => {
  const engine = liveEngine(group)

  const doing =
    (client: ApiClient, url: string, user: User) => async (act: string, body: object) => {
      const sent = client.post(`${url}/acts/${act}`).json({ key: randomUUID(), ...body })
      ;(await sent.loginAs(user).withCsrfToken()).assertStatus(200)
    }

  test('the form and its counts come with the step that brought them, the newest one', async ({
    client,
    assert,
  }) => {
    const { units, coordinators, centre } = await proofreadSeason(engine.gateway)
    const [own] = coordinators
    const url = `/api/season_units/${units[0]!.id}`
    const file = { kind: 'application/pdf', fileName: '反馈表.html', digest: '00', bytes: 4 }
    const stored = await Document.create({ seasonUnitId: units[0]!.id, authorId: own!.id, ...file })
    const asSchool = doing(client, url, own!)
    await asSchool('declareProofread', {})
    const form = { documentId: stored.id, photoRating: 3, serviceRating: 1, handler: '测试老师 1' }
    await asSchool('submitFeedback', { ...form, count: 1, countReason: '一人退学' })
    await doing(client, url, centre)('returnFeedback', { reason: '未盖章' })
    await asSchool('submitFeedback', { ...form, count: 799, countReason: '一人参军' })

    const shown = await client.get(`${url}/decisions/acceptFeedback`).loginAs(centre)
    shown.assertStatus(200)
    const { lines, brought } = shown.body().data
    assert.deepInclude(lines, { name: 'form_count', kind: 'count', value: 799 })
    assert.deepInclude(lines, { name: 'delivered', kind: 'count', value: 800 })
    assert.containSubset(brought, {
      event: 'submitFeedback',
      by: 'coordinator',
      reason: '一人参军',
      handler: '测试老师 1',
      document: { id: stored.id, fileName: '反馈表.pdf' },
    })
    assert.match(brought.at, /^2023-04-1/)
  })

  test('an asked-for date comes with its reason and the date that it would move', async ({
    client,
    assert,
  }) => {
    const { units, coordinators, centre } = await publishedSeason(engine.gateway)
    const url = `/api/season_units/${units[0]!.id}`
    const asSchool = doing(client, url, coordinators[0]!)
    await asSchool('saveSetup', setupBody({ ...taizhou, lastDay: '2023-03-24' }))
    await walkTo(engine.gateway, instantOf('2023-03-21', '10:00'))
    const asked = { target: 'window', until: '2023-03-26', reason: '设备故障一天' }
    await asSchool('requestExtension', asked)
    const { data } = (await client.get(`${url}/decisions/decideExtension`).loginAs(centre)).body()
    assert.deepEqual(
      data.lines.map(({ name, value }: { name: string; value: string }) => [name, value]),
      [
        ['asked_target', 'window'],
        ['current_end', '2023-03-24'],
        ['asked_until', '2023-03-26'],
      ]
    )
    assert.equal(data.brought.reason, '设备故障一天')
    assert.isNull(data.brought.document)
  })

  test('only those who may do the act see it; an act that decides on nothing has nothing', async ({
    client,
    assert,
  }) => {
    const { units, coordinators, centre } = await publishedSeason(engine.gateway, 2)
    const url = `/api/season_units/${units[0]!.id}/decisions`
    const college = await person('college', await Unit.findOrFail(units[0]!.unitId))
    const expected: [User, string, number][] = [
      [centre, 'acceptFeedback', 200],
      [await person('printing'), 'acceptFeedback', 403],
      [coordinators[0]!, 'acceptFeedback', 403],
      [coordinators[0]!, 'confirmReceipt', 200],
      [coordinators[1]!, 'confirmReceipt', 404],
      [college, 'confirmReceipt', 403],
      [centre, 'nothing', 404],
      [centre, 'constructor', 404],
    ]
    for (const [user, act, status] of expected)
      (await client.get(`${url}/${act}`).loginAs(user)).assertStatus(status)
    const { data } = (await client.get(`${url}/closeCapture`).loginAs(centre)).body()
    assert.deepEqual(data, { lines: [], brought: null })
  })
})
