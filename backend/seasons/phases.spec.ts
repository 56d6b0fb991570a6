import { readRounds } from '#backend/seasons/queries/read_rounds'
import { liveEngine } from '#tests/live_engine'
import { act, publishedSeason, walkTo } from '#tests/season_fixture'
import { instantOf } from '#domain/calendar/instant'
import { roundForDay } from '#domain/photos/intake'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

test.group('Rules by the phase of a unit', (group) => {
  const engine = liveEngine(group)

  test('a photo taken during the make-up belongs to the make-up round', async ({ assert }) => {
    const dates = { makeUpFrom: '04-10', makeUpTo: '04-11' }
    const { units } = await publishedSeason(engine.gateway, 1, dates)
    const roundToday = async () => roundForDay(await readRounds(units[0]!))
    await walkTo(engine.gateway, instantOf('2023-04-09', '10:00'))
    assert.equal(await roundToday(), 'main')
    await walkTo(engine.gateway, instantOf('2023-04-10', '10:00'))
    assert.equal(await roundToday(), 'make_up')
    await walkTo(engine.gateway, instantOf('2023-04-12', '10:00'))
    assert.equal(await roundToday(), 'main')
  })

  test('its days are counted while it is open, although the main track has gone on', async ({
    assert,
    client,
  }) => {
    const dates = { makeUpFrom: '08-01', makeUpTo: '11-20' }
    const { units, centre } = await publishedSeason(engine.gateway, 1, dates)
    await walkTo(engine.gateway, instantOf('2023-04-10', '10:00'))
    assert.isNull(await act(engine.gateway, units[0]!, { name: 'startProcessing', input: {} }))
    const counts = { expected: 9, captured: 9, pendingReview: 0, unresolved: 4, locked: 0 }
    const count = async (day: string) => {
      const url = `/api/season_units/${units[0]!.id}/day_counts/${day}`
      const answer = await client.put(url).json(counts).loginAs(centre).withCsrfToken()
      return [answer.status(), answer.body().error?.type]
    }
    assert.deepEqual(await count('2023-08-01'), [409, 'wrong_phase'])
    await walkTo(engine.gateway, instantOf('2023-08-02', '10:00'))
    assert.equal((await count('2023-08-01'))[0], 200)
    assert.deepEqual(await count('2023-03-21'), [409, 'wrong_phase'])
    assert.deepEqual(await count('2023-07-31'), [409, 'day_outside_window'])
    await walkTo(engine.gateway, instantOf('2023-11-21', '10:00'))
    assert.deepEqual(await count('2023-11-20'), [409, 'wrong_phase'])
  })

  test('capture that is closed early ends on that day for photos and counts', async ({
    assert,
    client,
  }) => {
    const { units, centre } = await publishedSeason(engine.gateway)
    await walkTo(engine.gateway, instantOf('2023-03-22', '10:00'))
    const close = { name: 'closeCapture', input: { noteId: randomUUID() } } as const
    assert.isNull(await act(engine.gateway, units[0]!, close))
    const { closedOn, window } = await readRounds(units[0]!)
    assert.deepEqual([closedOn, window?.lastDay], ['2023-03-22', '2023-03-26'])
    await walkTo(engine.gateway, instantOf('2023-03-23', '10:00'))
    const url = `/api/season_units/${units[0]!.id}`
    const photo = await client
      .post(`${url}/photos`)
      .fields({ outsideNote: '存储卡晚到' })
      .file('file', Buffer.from('x'), { filename: 'a.jpg' })
      .loginAs(centre)
      .withCsrfToken()
    photo.assertStatus(422)
    const { type, lastDay } = photo.body().error
    assert.deepEqual([type, lastDay], ['taken_day_required', '2023-03-22'])
    const counts = { expected: 9, captured: 9, pendingReview: 0, unresolved: 4, locked: 0 }
    const counted = await client
      .put(`${url}/day_counts/2023-03-23`)
      .json(counts)
      .loginAs(centre)
      .withCsrfToken()
    assert.equal(counted.body().error.type, 'day_outside_window')
    assert.equal(counted.body().error.lastDay, '2023-03-22')
  })

  test('the season is notified of the open photos of a day as a count', async ({
    client,
    assert,
  }) => {
    const { units, centre } = await publishedSeason(engine.gateway)
    await walkTo(engine.gateway, instantOf('2023-03-20', '17:00'))
    const counts = { expected: 100, captured: 90, pendingReview: 1, unresolved: 4, locked: 0 }
    const answer = await client
      .put(`/api/season_units/${units[0]!.id}/day_counts/2023-03-20`)
      .json(counts)
      .loginAs(centre)
      .withCsrfToken()
    answer.assertStatus(200)
    const listed = await client.get(`/api/season_units/${units[0]!.id}/day_counts`).loginAs(centre)
    const typed = { source: 'typed', resetOpen: 0, closedUnresolved: null }
    assert.deepEqual(listed.body().data, [{ day: '2023-03-20', ...counts, ...typed }])
    await walkTo(engine.gateway, instantOf('2023-03-21', '09:00'))
    const events = await db.from('unit_steps').select('event')
    assert.includeMembers(
      events.map(({ event }) => event),
      ['message_day_summary', 'message_unresolved_today', 'message_unresolved_escalation']
    )
    const [summary] = await db.from('outbox_messages').where('template', 'day_summary')
    assert.containSubset(summary.params, { captured: 90, unresolved: 4 })
  })

  test('days are counted during and right after capture, and not in the future', async ({
    client,
    assert,
  }) => {
    const { units, centre } = await publishedSeason(engine.gateway)
    const counts = { expected: 9, captured: 9, pendingReview: 0, unresolved: 4, locked: 0 }
    const count = async (day: string) => {
      const url = `/api/season_units/${units[0]!.id}/day_counts/${day}`
      const answer = await client.put(url).json(counts).loginAs(centre).withCsrfToken()
      return [answer.status(), answer.body().error?.type]
    }
    assert.deepEqual(await count('2023-03-01'), [409, 'wrong_phase'])
    await walkTo(engine.gateway, instantOf('2023-03-21', '17:00'))
    assert.deepEqual(await count('2023-03-22'), [409, 'day_in_future'])
    assert.equal((await count('2023-03-99'))[0], 422)
    assert.equal((await count('9999-12-31'))[0], 422)
    assert.deepEqual(await count('2023-03-19'), [409, 'day_outside_window'])
    assert.deepEqual(await count('1999-01-01'), [409, 'day_outside_window'])
    assert.equal((await count('2023-03-21'))[0], 200)
    await walkTo(engine.gateway, instantOf('2023-04-10', '10:00'))
    assert.equal((await count('2023-03-21'))[0], 200, 'a correction after the window')
    assert.isNull(await act(engine.gateway, units[0]!, { name: 'startProcessing', input: {} }))
    assert.deepEqual(await count('2023-03-21'), [409, 'wrong_phase'])
  })

  test('nothing can be added to a unit that is over', async ({ client, assert }) => {
    const { units, coordinators } = await publishedSeason(engine.gateway)
    const cancel = { name: 'cancelUnit', input: { noteId: randomUUID() } } as const
    assert.isNull(await act(engine.gateway, units[0]!, cancel))
    for (const path of ['documents', 'photos']) {
      const answer = await client
        .post(`/api/season_units/${units[0]!.id}/${path}`)
        .file('file', Buffer.from('%PDF-1.4\n%%EOF\n'), { filename: 'a.pdf' })
        .loginAs(coordinators[0]!)
        .withCsrfToken()
      answer.assertStatus(409)
      assert.equal(
        answer.body().error.message,
        '主流程当前阶段不能进行此操作，页面可能已过期，请刷新后重试。'
      )
    }
  })
})
