import LayoutVersion from '#models/roster/layout_version'
import UnitStep from '#models/seasons/unit_step'
import { freezeLayout } from '#backend/roster/list/freeze_layout'
import { imported, listRow, listedUnit } from '#tests/list_fixture'
import { liveEngine } from '#tests/live_engine'
import { publishedSeason, type World } from '#tests/season_fixture'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

test.group('Confirming layout data', (group) => {
  const engine = liveEngine(group)

  const confirm = (client: ApiClient, { units, coordinators }: World, body: object) =>
    client
      .post(`/api/season_units/${units[0]!.id}/acts/confirmLayoutData`)
      .json({ key: randomUUID(), ...body })
      .loginAs(coordinators[0]!)
      .withCsrfToken()

  async function frozen(world: World, ...numbers: string[]) {
    const unit = await listedUnit(world)
    await imported(
      world,
      numbers.map((xh) => listRow(unit.unit.name, xh))
    )
    const version = await freezeLayout(unit, world.coordinators[0]!.id)
    if (!version.ok) throw new Error(version.error.type)
    return version.value
  }

  test('takes its count from a frozen version, and a newer one takes its place', async ({
    client,
    assert,
  }) => {
    const world = await publishedSeason(engine.gateway)
    const first = await frozen(world, 'A01', 'A02')
    ;(await confirm(client, world, { layoutId: first.id, count: 9_999 })).assertStatus(200)
    const second = await frozen(world, 'A03')
    assert.equal(second.count, 3)
    ;(await confirm(client, world, { layoutId: second.id })).assertStatus(200)
    const steps = await UnitStep.query().where('event', 'confirmLayoutData').orderBy('step')
    assert.deepEqual(
      steps.map(({ details }) => [details.layoutId, details.count]),
      [
        [first.id, 2],
        [second.id, 3],
      ]
    )
    await second.refresh()
    assert.equal(second.confirmedStep, steps[1]!.step)
    const typed = await confirm(client, world, { count: 3 })
    assert.equal(typed.body().error.type, 'already_done')
  })

  test('is refused for a version that has another number of students, or is of another unit', async ({
    client,
    assert,
  }) => {
    const world = await publishedSeason(engine.gateway)
    const version = await frozen(world, 'A01', 'A02')
    const unknown = await confirm(client, world, { layoutId: randomUUID() })
    unknown.assertStatus(422)
    assert.equal(unknown.body().error.type, 'layout_unknown')
    await db.from('layout_versions').where('id', version.id).update({ count: 7 })
    const differs = await confirm(client, world, { layoutId: version.id })
    differs.assertStatus(409)
    assert.equal(differs.body().error.type, 'layout_differs')
    assert.isNull((await LayoutVersion.findOrFail(version.id)).confirmedStep)
    assert.isNull(await UnitStep.findBy('event', 'confirmLayoutData'))
    ;(await confirm(client, world, {})).assertStatus(422)
  })
})
