import Batch from '#models/proofreading/batch'
import BatchItem from '#models/proofreading/batch_item'
import ItemVersion from '#models/proofreading/item_version'
import UnitStep from '#models/seasons/unit_step'
import { liveEngine } from '#tests/live_engine'
import { photoOf } from '#tests/live_photos'
import { act, capturedSeason, type World } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

test.group('A batch', (group) => {
  const engine = liveEngine(group)

  const batchesUrl = ({ units }: World) => `/api/season_units/${units[0]!.id}/batches`
  const draw = (client: ApiClient, world: World) =>
    client.post(batchesUrl(world)).json({}).loginAs(world.centre).withCsrfToken()
  const deliver = (client: ApiClient, world: World, body: object) =>
    client
      .post(`/api/season_units/${world.units[0]!.id}/acts/uploadBatch`)
      .json({ key: randomUUID(), ...body })
      .loginAs(world.centre)
      .withCsrfToken()

  /** A unit in processing, with a class of which each student’s photo stands otherwise. */
  async function processing() {
    const world = await capturedSeason(engine.gateway)
    const [unit] = world.units
    const { id: classId, collegeId } = await classOf(unit!)
    const student = () => studentOf(unit!, { classId, collegeId, listPosition: 1 })
    const finished = async () => {
      const { id: studentId } = await student()
      return photoOf(world, 'accepted', { studentId, productKey: `made/${randomUUID()}.jpg` })
    }
    const photos = [await finished(), await finished()]
    await photoOf(world, 'accepted', { studentId: (await student()).id, makeFault: 'does_not_fit' })
    await photoOf(world, 'accepted', { studentId: (await student()).id })
    await photoOf(world, 'failed', { studentId: (await student()).id })
    await student()
    await act(engine.gateway, unit!, { name: 'startProcessing', input: {} })
    return { world, unit: unit!, photos, finished }
  }

  test('has every qualified photo that fits, and says why each other student is left out', async ({
    client,
    assert,
  }) => {
    const { world } = await processing()
    const drawn = await draw(client, world)
    drawn.assertStatus(200)
    const { draft, ready, leftOut, delivered } = drawn.body().data
    assert.deepInclude(draft, { no: null, count: 2 })
    assert.deepEqual([ready, delivered], [2, []])
    assert.deepEqual(leftOut, [
      { why: 'not_fitting', count: 1 },
      { why: 'not_made', count: 1 },
      { why: 'to_retake', count: 1 },
      { why: 'not_captured', count: 1 },
    ])
    const url = `${batchesUrl(world)}/left_out?why=not_fitting`
    const named = (await client.get(url).loginAs(world.coordinators[0]!)).body()
    assert.equal(named.meta.count, 1)
    assert.isString(named.data[0].photoId)
  })

  test('is delivered with the count of the server, and each item keeps what the school sees', async ({
    client,
    assert,
  }) => {
    const { world, unit, finished } = await processing()
    const { draft } = (await draw(client, world)).body().data
    ;(await deliver(client, world, { batchId: draft.id, count: 999 })).assertStatus(200)
    const batch = await Batch.findOrFail(draft.id)
    const step = await UnitStep.findByOrFail('event', 'uploadBatch')
    assert.deepInclude(batch.$attributes, { state: 'delivered', no: 1, step: step.step })
    assert.deepInclude(step.details, { batchId: draft.id, count: 2 })
    const versions = await ItemVersion.query().where('seasonUnitId', unit.id)
    assert.deepEqual(
      versions.map(({ version, why, erratumId }) => [version, why, erratumId]),
      Array(2).fill([1, 'delivered', null])
    )
    for (const { maskedName } of versions) assert.include(maskedName, '*')

    await finished()
    const later = (await draw(client, world)).body().data
    assert.equal(later.draft.count, 1, 'nobody is delivered twice')
    ;(await deliver(client, world, { batchId: later.draft.id })).assertStatus(200)
    assert.deepInclude((await Batch.findOrFail(later.draft.id)).$attributes, { no: 2 })
    assert.lengthOf(await BatchItem.query().where('seasonUnitId', unit.id), 3)
  })

  test('holds its photos: only an erratum moves them, and a decision before it is not taken back', async ({
    client,
    assert,
  }) => {
    const { world, photos } = await processing()
    const { draft } = (await draw(client, world)).body().data
    const decide = (decision: object) =>
      client
        .post(`/api/photos/${photos[0]!.id}/decisions`)
        .json(decision)
        .loginAs(world.coordinators[0]!)
        .withCsrfToken()
    const looked = await decide({ decision: 'look' })
    looked.assertStatus(200)
    ;(await deliver(client, world, { batchId: draft.id })).assertStatus(200)
    const reset = await decide({ decision: 'reset', reason: '头发遮眉' })
    reset.assertStatus(409)
    assert.equal(reset.body().error.type, 'in_batch')
    const { actId } = looked.body().data
    const undone = await client
      .post(`/api/photo_acts/${actId}/undo`)
      .json({})
      .loginAs(world.coordinators[0]!)
      .withCsrfToken()
    assert.equal(undone.body().error.type, 'undo_overtaken')
    ;(await decide({ decision: 'flag' })).assertStatus(200)
    const shown = await client.get(`/api/photos/${photos[0]!.id}`).loginAs(world.centre)
    assert.isTrue(shown.body().data.isDelivered)
  })

  test('of which a photo was reset since is refused, and drawn up again it goes', async ({
    client,
    assert,
  }) => {
    const { world, photos } = await processing()
    const { draft } = (await draw(client, world)).body().data
    await db.from('photos').where('id', photos[0]!.id).update({ status: 'reset' })
    const stale = await deliver(client, world, { batchId: draft.id })
    stale.assertStatus(409)
    assert.equal(stale.body().error.type, 'batch_differs')
    assert.isNull(await UnitStep.findBy('event', 'uploadBatch'))
    const again = (await draw(client, world)).body().data
    assert.equal(again.draft.count, 1)
    assert.equal(
      (await deliver(client, world, { batchId: draft.id })).body().error.type,
      'batch_unknown'
    )
    ;(await deliver(client, world, { batchId: again.draft.id })).assertStatus(200)
  })

  test('is not typed where the unit has students, nor drawn without a photo or in another phase', async ({
    client,
    assert,
  }) => {
    const { world, photos } = await processing()
    const typed = await deliver(client, world, { count: 2 })
    typed.assertStatus(409)
    assert.equal(typed.body().error.type, 'batch_required')
    for (const { id } of photos) await db.from('photos').where({ id }).update({ status: 'reset' })
    assert.equal((await draw(client, world)).body().error.type, 'batch_empty')

    const early = await capturedSeason(engine.gateway)
    assert.equal((await draw(client, early)).body().error.type, 'wrong_phase')
  })

  test('that was typed in keeps its number, and the next one counts on from it', async ({
    client,
    assert,
  }) => {
    const world = await capturedSeason(engine.gateway)
    await act(engine.gateway, world.units[0]!, { name: 'startProcessing', input: {} })
    ;(await deliver(client, world, { count: 7 })).assertStatus(200)
    const { id: studentId } = await studentOf(world.units[0]!)
    await photoOf(world, 'accepted', { studentId, productKey: 'made/one.jpg' })
    const { draft, delivered } = (await draw(client, world)).body().data
    assert.containSubset(delivered, [{ no: 1, count: 7, isListed: false }])
    ;(await deliver(client, world, { batchId: draft.id })).assertStatus(200)
    assert.equal((await Batch.findOrFail(draft.id)).no, 2)
  })

  test('and the memo are compared by class: who is in one of them only', async ({
    client,
    assert,
  }) => {
    const { world, unit } = await processing()
    const memo = await db
      .table('memos')
      .insert({
        season_unit_id: unit.id,
        captured: 4,
        uncaptured: 0,
        author_id: world.centre.id,
        step: 3,
      })
      .returning('id')
    const item = await db
      .from('photos')
      .where({ season_unit_id: unit.id })
      .whereNotNull('product_key')
    await db.table('memo_rows').insert({
      season_unit_id: unit.id,
      memo_id: memo[0].id ?? memo[0],
      student_id: item[0].student_id,
      reason: 'away',
    })
    const { differences } = (await draw(client, world)).body().data
    assert.lengthOf(differences, 1)
    assert.deepInclude(differences[0], { missing: 4, unexpected: 1 })
  })
})
