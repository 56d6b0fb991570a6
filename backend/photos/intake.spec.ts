import Photo from '#models/photos/photo'
import { instantOf } from '#domain/calendar/instant'
import {
  AGREED,
  handIn,
  livePhotos,
  syntheticPhoto,
  seasonOfPhotos,
  standsIn,
} from '#tests/live_photos'
import { studentOf } from '#tests/students_fixture'
import { taizhou } from '#tests/season_world'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const setClock = (now: string) => db.from('season_clock').update({ business_now: now })

const refusalOf = async (answer: ReturnType<typeof handIn>) => {
  const got = await answer
  return [got.status(), got.body().error?.type]
}

test.group('Handing in a photo', (group) => {
  livePhotos(group)

  test('is allowed during capture only, and refused with the reason', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const bytes = await syntheticPhoto(1)
    const asked = (stated = {}) => refusalOf(handIn(client, world, bytes, undefined, stated))
    const unit = world.units[0]!.id
    for (const [phase, type] of [
      ['awaiting_setup', 'capture_not_set_up'],
      ['scheduled', 'capture_not_begun'],
      ['suspended', 'capture_suspended'],
      ['closed', 'wrong_phase'],
      ['cancelled', 'wrong_phase'],
    ] as const) {
      await standsIn(unit, phase)
      assert.deepEqual(await asked(), [409, type])
    }
    await standsIn(unit, 'capturing')
    assert.deepEqual(await asked({ takenOn: '2023-03-22' }), [409, 'day_in_future'])
    assert.deepEqual(await asked({ takenOn: '2023-03-19' }), [422, 'taken_before_window'])
    assert.deepEqual(await asked({ takenOn: '2023-02-30' }), [422, 'invalid'])
    assert.isEmpty(await db.from('photos'))
    assert.isEmpty(await db.from('notes'))
  })

  test('after the window needs the day and a reason, which are stored and shown', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const [own] = world.coordinators
    const bytes = await syntheticPhoto(1)
    await standsIn(world.units[0]!.id, 'processing')
    await setClock(instantOf('2023-04-10', '15:00'))
    const asked = (stated = {}) => handIn(client, world, bytes, own, stated)
    assert.deepEqual(await refusalOf(asked()), [422, 'taken_day_required'])
    const takenOn = '2023-03-22'
    const silent = await asked({ takenOn })
    silent.assertStatus(422)
    assert.equal(
      silent.body().error.message,
      `采集时间到 ${taizhou.lastDay} 为止，采集结束后补交须填写理由。`
    )
    const taken = (await asked({ takenOn, outsideNote: '存储卡晚到' })).body().data
    assert.containSubset(taken, { takenOn, outsideNote: '存储卡晚到' })
    const { takenAt, businessAt, outsideNoteId } = await Photo.findOrFail(taken.id)
    assert.equal(takenAt.toUTC().toISO(), instantOf(takenOn, taizhou.from))
    assert.equal(businessAt.toUTC().toISO(), instantOf('2023-04-10', '15:00'))
    const [note] = await db.from('notes')
    assert.containSubset(note, { id: outsideNoteId, season_unit_id: world.units[0]!.id })
    const { data } = (await client.get('/api/photos').loginAs(own!)).body()
    assert.deepEqual(
      data.map((row: { takenOn: string }) => row.takenOn),
      [takenOn]
    )
  })

  test('records the stated day of the window, otherwise the current moment', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const stated = await handIn(client, world, await syntheticPhoto(1), undefined, {
      takenOn: '2023-03-20',
      outsideNote: '没有必要的理由',
    })
    const today = await handIn(client, world, await syntheticPhoto(2))
    const takenOf = async ({ id }: { id: string }) =>
      (await Photo.findOrFail(id)).takenAt.toMillis()
    assert.equal(await takenOf(stated.body().data), Date.parse(instantOf('2023-03-20', '08:00')))
    assert.equal(await takenOf(today.body().data), Date.parse(instantOf('2023-03-21', '10:00')))
    assert.isEmpty(await db.from('notes'), 'a reason that nothing asks for is not kept')
  })

  test('may leave the day and the reason empty', async ({ client, assert }) => {
    const world = await seasonOfPhotos()
    const empty = { takenOn: '', outsideNote: '' }
    const taken = await handIn(client, world, await syntheticPhoto(1), undefined, empty)
    taken.assertStatus(201)
    assert.containSubset(taken.body().data, { takenOn: '2023-03-21', outsideNote: null })
  })

  test('again with another day or reason is refused, and the photo stays as it is', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    await standsIn(world.units[0]!.id, 'processing')
    await setClock(instantOf('2023-04-10', '15:00'))
    const bytes = await syntheticPhoto(1)
    const { id: studentId } = await studentOf(world.units[0]!)
    const stated = { studentId, takenOn: '2023-03-22', outsideNote: '存储卡晚到' }
    const asked = (changes = {}) =>
      handIn(client, world, bytes, undefined, { ...stated, ...changes })
    const first = (await asked()).body()
    const { id } = first.data
    assert.isNull(first.meta.knownSince)
    await setClock(instantOf('2023-04-11', '09:00'))
    const repeated = (await asked()).body()
    assert.equal(repeated.data.id, id, 'a repeated request is answered again')
    assert.equal(Date.parse(repeated.meta.knownSince), Date.parse(instantOf('2023-04-10', '15:00')))
    const other = await asked({ takenOn: '2023-03-23' })
    other.assertStatus(409)
    assert.containSubset(other.body().error, {
      type: 'photo_known_otherwise',
      takenOn: '2023-03-22',
    })
    assert.include(other.body().error.message, '2023-03-22')
    const changed = asked({ outsideNote: '学生请假' })
    assert.deepEqual(await refusalOf(changed), [409, 'photo_known_otherwise'])
    assert.lengthOf(await db.from('photos'), 1)
    assert.lengthOf(await db.from('notes'), 1)
  })

  test('as a retake follows the same rule, and so does an appeal', async ({ client, assert }) => {
    const world = await seasonOfPhotos({ appealAfterFailures: 1 })
    const [unit, own] = [world.units[0]!.id, world.coordinators[0]!]
    const { id } = await Photo.create({
      seasonUnitId: unit,
      round: 'main',
      authorId: own.id,
      rawDigest: 'x',
      objectKey: 'photos/aa/x',
      businessAt: DateTime.fromISO(instantOf('2023-03-21', '10:00')),
      status: 'failed',
      verdict: 'fail',
    })
    const bytes = await syntheticPhoto(3)
    const retake = (stated = {}) =>
      client
        .post(`/api/photos/${id}/retakes`)
        .fields({ ...AGREED, ...stated })
        .file('file', bytes, { filename: 'again.jpg' })
        .loginAs(own)
        .withCsrfToken()
    const appeal = () =>
      client
        .post(`/api/photos/${id}/appeals`)
        .json({ reason: '灯光偏蓝' })
        .loginAs(own)
        .withCsrfToken()
    await standsIn(unit, 'suspended')
    assert.deepEqual(await refusalOf(retake()), [409, 'capture_suspended'])
    assert.deepEqual(await refusalOf(appeal()), [409, 'capture_suspended'])
    await standsIn(unit, 'capture_closed')
    await setClock(instantOf('2023-03-28', '10:00'))
    const stated = { takenOn: '2023-03-25' }
    assert.deepEqual(await refusalOf(retake(stated)), [422, 'outside_reason_required'])
    const again = await retake({ ...stated, outsideNote: '当天重拍，今天补交' })
    again.assertStatus(201)
    ;(await appeal()).assertStatus(200)
  })
})
