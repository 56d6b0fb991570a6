import { instantOf } from '#domain/calendar/instant'
import Photo from '#models/photos/photo'
import type SeasonUnit from '#models/seasons/season_unit'
import { liveEngine } from '#tests/live_engine'
import { photoOf } from '#tests/live_photos'
import { act, publishedSeason, walkTo } from '#tests/season_fixture'
import { saveSetup } from '#tests/season_world'
import { studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const DAY = '2023-03-21'

const lettersOf = async ({ id }: SeasonUnit, template: string) => {
  const letters = await db.from('outbox_messages').where({ season_unit_id: id, template })
  return letters.filter(({ params }) => params.day === DAY)
}

const lineOf = ({ id }: SeasonUnit) =>
  db.from('unit_day_counts').where({ season_unit_id: id, day: DAY }).first()

test.group('A season whose days are counted from photos', (group) => {
  const engine = liveEngine(group)

  test('hears of its photos before the clock moves, and its letters of 18:10, 20:00 and the next morning carry the numbers', async ({
    assert,
  }) => {
    const world = await publishedSeason(engine.gateway, 2)
    const [unit, quiet] = world.units
    for (const each of world.units) await act(engine.gateway, each, saveSetup())
    await walkTo(engine.gateway, instantOf(DAY, '10:00'))
    await studentOf(quiet!)
    const taken = { takenAt: DateTime.fromISO(instantOf(DAY, '10:00')) }
    const looked = { lookedAt: DateTime.now(), lookedBy: world.coordinators[0]!.id }
    for (const status of ['accepted', 'accepted', 'failed'] as const)
      await photoOf(world, status, { ...taken, ...looked })
    // Accepted by the machine, and looked at by nobody.
    await photoOf(world, 'accepted', taken)
    await walkTo(engine.gateway, instantOf(DAY, '21:00'))
    const [summary] = await lettersOf(unit!, 'day_summary')
    assert.containSubset(summary.params, { expected: 4, captured: 3, pending: 1, unresolved: 2 })
    const [today] = await lettersOf(unit!, 'unresolved_today')
    assert.equal(today.params.count, 2)
    assert.containSubset(await lineOf(unit!), { unresolved: 2, closed_unresolved: 2 })
    assert.containSubset(await lineOf(quiet!), { captured: 0, closed_unresolved: 0 })
    await Photo.query()
      .whereNull('looked_at')
      .update({ looked_at: DateTime.now().toISO(), looked_by: looked.lookedBy })
    await walkTo(engine.gateway, instantOf('2023-03-22', '10:00'))
    const [escalated] = await lettersOf(unit!, 'unresolved_escalation')
    assert.equal(escalated.params.count, 1)
    assert.containSubset(await lineOf(unit!), { unresolved: 1, closed_unresolved: 2 })
    assert.isEmpty(await lettersOf(quiet!, 'unresolved_today'))
  })

  test('is reminded at 20:00 and escalated by what nobody has dealt with, not by a reset of 17:50', async ({
    assert,
  }) => {
    const world = await publishedSeason(engine.gateway)
    const [unit] = world.units
    await act(engine.gateway, unit!, saveSetup())
    await walkTo(engine.gateway, instantOf(DAY, '10:00'))
    const taken = { takenAt: DateTime.fromISO(instantOf(DAY, '10:00')) }
    const { id: unlooked } = await photoOf(world, 'accepted', { ...taken, lookedAt: null })
    const { id: failed } = await photoOf(world, 'failed', taken)
    await walkTo(engine.gateway, instantOf(DAY, '17:50'))
    await Photo.query().where('id', failed).update({ status: 'reset' })
    await Photo.query()
      .where('id', unlooked)
      .update({ looked_at: new Date(), looked_by: world.coordinators[0]!.id })
    await walkTo(engine.gateway, instantOf('2023-03-22', '10:00'))
    const [summary] = await lettersOf(unit!, 'day_summary')
    assert.containSubset(summary.params, { unresolved: 0, resetOpen: 1 })
    assert.containSubset(await lineOf(unit!), { reset_open: 1, closed_unresolved: 0 })
    for (const template of ['unresolved_today', 'unresolved_escalation'])
      assert.isEmpty(await lettersOf(unit!, template), template)
  })

  test('is told at noon of its last day what is open of all its days, and nothing if all is done', async ({
    assert,
  }) => {
    const world = await publishedSeason(engine.gateway, 2)
    const [unit, done] = world.units
    for (const each of world.units) await act(engine.gateway, each, saveSetup())
    const main = await db.from('rounds').where({ season_unit_id: unit!.id, kind: 'main' }).first()
    const lastDay: string = main.last_day
    await walkTo(engine.gateway, instantOf(DAY, '10:00'))
    const taken = { takenAt: DateTime.fromISO(instantOf(DAY, '10:00')) }
    for (const status of ['failed', 'awaiting_review', 'reset', 'reset'] as const)
      await photoOf(world, status, taken)
    await walkTo(engine.gateway, instantOf(lastDay, '11:59'))
    await photoOf(world, 'accepted', {
      takenAt: DateTime.fromISO(instantOf(lastDay, '11:00')),
      lookedAt: null,
    })
    const noon = () => db.from('outbox_messages').where('template', 'last_day_open')
    assert.isEmpty(await noon())
    await walkTo(engine.gateway, instantOf(lastDay, '12:01'))
    const letters = await noon()
    const [told] = letters.filter(({ season_unit_id: id }) => id === unit!.id)
    const open = { unlooked: 1, awaiting: 1, failed: 1, resetOpen: 2, count: 5 }
    assert.deepEqual(told.params, { to: '18:00', ...open })
    assert.equal(told.status === 'superseded', false)
    const ofDone = letters.filter(({ season_unit_id: id }) => id === done!.id)
    assert.deepEqual(
      ofDone.map(({ status }) => status),
      ['superseded']
    )
  })

  test('hears nothing at noon where the season does not ask for a look at all photos', async ({
    assert,
  }) => {
    const world = await publishedSeason(engine.gateway, 1, { lookAt: 'uncertain' })
    const [unit] = world.units
    await act(engine.gateway, unit!, saveSetup())
    await walkTo(engine.gateway, instantOf('2023-03-27', '10:00'))
    assert.isEmpty(await db.from('outbox_messages').where('template', 'last_day_open'))
    assert.isNotEmpty(await db.from('outbox_messages').where('template', 'last_day'))
  })
})
