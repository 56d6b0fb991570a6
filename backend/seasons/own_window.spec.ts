import { liveEngine } from '#tests/live_engine'
import { act, proofreadSeason, publishedSeason, walkTo, type World } from '#tests/season_fixture'
import { saveSetup } from '#tests/season_world'
import { instantOf } from '#domain/calendar/instant'
import UnitStep from '#models/seasons/unit_step'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

const lengthen = (client: ApiClient, { units, coordinators }: World, body: object) =>
  client
    .post(`/api/season_units/${units[0]!.id}/acts/extendDeadline`)
    .json({ key: randomUUID(), reason: '两个班外出实习，回校后再拍', ...body })
    .loginAs(coordinators[0]!)
    .withCsrfToken()

const actsOf = async (client: ApiClient, { units, coordinators }: World) =>
  (await client.get(`/api/season_units/${units[0]!.id}`).loginAs(coordinators[0]!)).body().data.acts

test.group('A coordinator who needs more days', (group) => {
  const engine = liveEngine(group)

  test('takes them inside the city’s window, and is told its last day otherwise', async ({
    client,
    assert,
  }) => {
    const world = await publishedSeason(engine.gateway)
    await act(engine.gateway, world.units[0]!, saveSetup('2023-03-24'))
    await walkTo(engine.gateway, instantOf('2023-03-22', '12:00'))
    assert.include(await actsOf(client, world), 'extendDeadline')
    const beyond = await lengthen(client, world, { target: 'window', until: '2023-03-27' })
    beyond.assertStatus(409)
    const { type, message } = beyond.body().error
    assert.equal(type, 'window_outside_city')
    assert.include(message, '2023-03-26')
    const done = await lengthen(client, world, { target: 'window', until: '2023-03-26' })
    done.assertStatus(200)
    const unit = await client
      .get(`/api/season_units/${world.units[0]!.id}`)
      .loginAs(world.coordinators[0]!)
    assert.equal(unit.body().data.facts.window.lastDay, '2023-03-26')
  })

  test('cannot move a deadline of the centre: the engine is not asked', async ({
    client,
    assert,
  }) => {
    const world = await proofreadSeason(engine.gateway)
    assert.notInclude(await actsOf(client, world), 'extendDeadline')
    const refused = await lengthen(client, world, { target: 'proof', until: '2023-06-01' })
    refused.assertStatus(403)
    assert.equal(refused.body().error.type, 'not_allowed')
    assert.isNull(await UnitStep.findBy('event', 'extendDeadline'))
  })
})
