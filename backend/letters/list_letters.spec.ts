import type { LetterTemplate } from '#domain/season/letter_templates'
import OutboxMessage from '#models/letters/outbox_message'
import Season from '#models/seasons/season'
import type SeasonUnit from '#models/seasons/season_unit'
import type User from '#models/people/user'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person } from '#tests/season_fixture'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'

interface Written {
  template: LetterTemplate
  params?: Record<string, string>
  status?: OutboxMessage['status']
}

const write = (unit: SeasonUnit, to: User, { template, params = {}, status = 'sent' }: Written) =>
  OutboxMessage.create({
    ...{ businessKey: randomUUID(), seasonUnitId: unit.id, recipientId: to.id },
    ...{ template, params, status, attempts: 1, businessAt: DateTime.now() },
  })

interface Row {
  template: string
  status: string
  morning: string | null
  reader: string
  role: string
  unit: string
  maySettle: boolean
}

async function rowsFor(client: ApiClient, path: string, viewer: User): Promise<Row[]> {
  const answer = await client.get(`/api/${path}`).loginAs(viewer)
  answer.assertStatus(200)
  return answer.body().data
}

/** Two schools, to each of which the centre and the school have written. */
async function twoSchools() {
  const world = await draftSeason(2)
  await Season.query().update({ publishedAt: DateTime.now() })
  for (const [index, unit] of world.units.entries()) {
    const coordinator = world.coordinators[index]!
    await write(unit, coordinator, { template: 'memo_due' })
    await write(unit, coordinator, { template: 'payment_due', status: 'failed' })
    await write(unit, coordinator, { template: 'overdue', params: { what: 'payment' } })
    await write(unit, world.centre, { template: 'review_due' })
  }
  const [unit] = world.units
  return { ...world, unit: unit!, path: `season_units/${unit!.id}/letters` }
}

test.group('The outbox', (group) => {
  group.teardown(emptyDatabase)

  test('is read for one school, with every letter whatever became of it', async ({
    client,
    assert,
  }) => {
    const { unit, centre } = await twoSchools()
    const rows = await rowsFor(client, `letters?seasonUnitId=${unit.id}`, centre)
    assert.deepEqual([...new Set(rows.map((row) => row.unit))], ['第1学院'])
    assert.sameMembers(
      rows.map(({ template }) => template),
      ['memo_due', 'payment_due', 'overdue', 'review_due']
    )
    const wrong = await client.get('/api/letters?seasonUnitId=x').loginAs(centre)
    wrong.assertStatus(422)
  })

  test('tells what waits for the digest of a morning from what is about to be sent', async ({
    client,
    assert,
  }) => {
    const { unit, centre, coordinators, path } = await twoSchools()
    const of = (template: LetterTemplate) =>
      write(unit, coordinators[0]!, { template, status: 'queued' })
    await of('make_up_closed')
    const reminder = await of('proof_due')
    await reminder.merge({ digestOn: DateTime.fromISO('2023-05-09') }).save()
    const states = async (from: string) =>
      (await rowsFor(client, from, centre))
        .filter(({ template }) => ['make_up_closed', 'proof_due'].includes(template))
        .map(({ template, status, morning }) => [template, status, morning])
    const gathered = ['proof_due', 'gathered', '2023-05-09']
    const queued = ['make_up_closed', 'queued', null]
    assert.sameDeepMembers(await states(path), [gathered, queued])
    assert.deepEqual(await states('letters?status=gathered'), [gathered])
    assert.deepEqual(await states('letters?status=queued'), [queued])
    await reminder.merge({ status: 'joined' }).save()
    assert.deepEqual(await states('letters?status=joined'), [['proof_due', 'joined', '2023-05-09']])
  })
})

test.group('The letters of a unit', (group) => {
  group.teardown(emptyDatabase)

  test('are with the centre all of them, each with the role of its reader', async ({
    client,
    assert,
  }) => {
    const { path, centre } = await twoSchools()
    const rows = await rowsFor(client, path, centre)
    assert.sameMembers(
      rows.map(({ template, role }) => `${template} ${role}`),
      [
        'memo_due coordinator',
        'payment_due coordinator',
        'overdue coordinator',
        'review_due centre',
      ]
    )
  })

  test('are with a school those to its own people, at its own unit', async ({ client, assert }) => {
    const { path, coordinators } = await twoSchools()
    const [own, other] = coordinators
    const rows = await rowsFor(client, path, own!)
    assert.sameMembers(
      rows.map(({ template }) => template),
      ['memo_due', 'payment_due', 'overdue']
    )
    // The centre settles what failed.
    assert.isTrue(rows.every(({ maySettle }) => !maySettle))
    const foreign = await client.get(`/api/${path}`).loginAs(other!)
    foreign.assertStatus(404)
  })

  test('are with finance those about money, which it settles, and with a reviewer none of these', async ({
    client,
    assert,
  }) => {
    const { path } = await twoSchools()
    const rows = await rowsFor(client, path, await person('finance'))
    assert.sameMembers(
      rows.map(({ template, maySettle }) => `${template} ${maySettle}`),
      ['payment_due true', 'overdue false']
    )
    assert.deepEqual(await rowsFor(client, path, await person('reviewer')), [])
  })

  test('are not for a college, and come in pages', async ({ client, assert }) => {
    const { path, units, centre } = await twoSchools()
    await units[0]!.load('unit')
    const college = await person('class_teacher', units[0]!.unit)
    const refused = await client.get(`/api/${path}`).loginAs(college)
    refused.assertStatus(403)
    const first = await client.get(`/api/${path}?limit=3`).loginAs(centre)
    assert.lengthOf(first.body().data, 3)
    const { next } = first.body().meta
    assert.lengthOf(
      await rowsFor(client, `${path}?limit=3&after=${encodeURIComponent(next)}`, centre),
      1
    )
  })
})
