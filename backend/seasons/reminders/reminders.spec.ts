import Grant from '#models/people/grant'
import OutboxMessage from '#models/letters/outbox_message'
import type User from '#models/people/user'
import { LOCALES, isWordKey } from '#backend/lang/words'
import { ACT_RULES } from '#domain/season/act_rules'
import { BILLING_ACTS } from '#domain/season/billing/awaits'
import { MAIN_AWAITS } from '#domain/season/main/awaits'
import { PRINT_AWAITS } from '#domain/season/print/awaits'
import { act, capturedSeason, person } from '#tests/season_fixture'
import { liveEngine } from '#tests/live_engine'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { randomUUID } from 'node:crypto'

const memo = { captured: 800, uncaptured: 0, documentId: null }

const post = (client: ApiClient, path: string, seasonUnitIds: string[], user: User) =>
  client
    .post(`/api/season_units/reminders${path}`)
    .json({ seasonUnitIds })
    .loginAs(user)
    .withCsrfToken()

const written = () => OutboxMessage.query().where('template', 'act_due').orderBy('id')

test.group('Reminding schools at once', (group) => {
  const engine = liveEngine(group)

  test('shows first who gets which text, and writes nothing', async ({ client, assert }) => {
    const { units, centre, coordinators } = await capturedSeason(engine.gateway, 3)
    await act(engine.gateway, units[1]!, { name: 'submitMemo', input: memo })
    await Grant.query().where('userId', coordinators[2]!.id).delete()
    const ids = units.map(({ id }) => id)
    const preview = await post(client, '/preview', ids, centre)
    preview.assertStatus(200)
    const rows = preview.body().data
    assert.deepEqual(
      rows.map((row: Record<string, unknown>) => [row.act, row.dueOn, row.skipped]),
      [
        ['submitMemo', '2023-03-27', null],
        [null, null, 'nothing_awaited'],
        ['submitMemo', '2023-03-27', 'no_reader'],
      ]
    )
    const [letter] = rows[0].letters
    assert.equal(letter.reader, coordinators[0]!.name)
    assert.equal(
      letter.subject,
      '【图采季】第1学院：请提交统计备忘表，截止日期：2023年3月27日（周一）'
    )
    assert.include(letter.text, '本校尚需提交统计备忘表')
    assert.isEmpty(await written())
  })

  test('writes each letter once a day, with an audit entry, however often it is asked', async ({
    client,
    assert,
  }) => {
    const { units, centre } = await capturedSeason(engine.gateway, 2)
    const ids = units.map(({ id }) => id)
    const both = await Promise.all([post(client, '', ids, centre), post(client, '', ids, centre)])
    assert.equal(both[0].body().data.letters + both[1].body().data.letters, 2)
    const again = await post(client, '', ids, centre)
    assert.deepEqual(again.body().data, { units: 0, letters: 0 })
    assert.lengthOf(await written(), 2)
    const audit = await db.from('audit_entries').where('action', 'season.reminded')
    assert.sameMembers(
      audit.map(({ subject_id }) => subject_id),
      ids
    )
    const preview = await post(client, '/preview', ids, centre)
    assert.equal(preview.body().data[0].skipped, 'reminded_today')
  })

  test('is up to the centre, and refuses what is no unit', async ({ client }) => {
    const { units, centre, coordinators } = await capturedSeason(engine.gateway, 1)
    const ids = [units[0]!.id]
    for (const path of ['', '/preview']) {
      for (const user of [coordinators[0]!, await person('finance')])
        (await post(client, path, ids, user)).assertStatus(403)
      ;(await post(client, path, [...ids, randomUUID()], centre)).assertStatus(404)
      ;(await post(client, path, ['x'], centre)).assertStatus(422)
      ;(await post(client, path, [], centre)).assertStatus(422)
    }
  })

  test('has words for every act that a school is waited for', ({ assert }) => {
    const awaits = [...Object.values(MAIN_AWAITS), ...Object.values(PRINT_AWAITS)]
    const acts = awaits.flatMap(({ who, act: name }) => (who === 'school' && name ? [name] : []))
    const payment = BILLING_ACTS.filter((name) => name === 'recordPayment')
    for (const name of [...acts, ...payment, 'submitMemo'] as const) {
      assert.property(ACT_RULES, String(name))
      assert.isTrue(isWordKey(`letters.acts.${name}`), `${name} in ${LOCALES}`)
    }
  })
})
