import { renderShipped } from '#backend/letters/render_letter'
import { letterLink } from '#backend/letters/letter_link'
import { tellResets } from '#backend/photos/actions/tell_resets'
import { undoAct } from '#backend/photos/actions/undo_act'
import type { PhotoState } from '#domain/photos/desk'
import type { ResetReason } from '#domain/policy/reset_reasons'
import OutboxMessage from '#models/letters/outbox_message'
import Grant from '#models/people/grant'
import type User from '#models/people/user'
import type Photo from '#models/photos/photo'
import PhotoDecision from '#models/photos/photo_decision'
import SeasonUnit from '#models/seasons/season_unit'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos, standsIn } from '#tests/live_photos'
import { person, type World } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'

interface Reset {
  by?: User
  /** Seconds since. */
  ago?: number
  reasonCodes?: ResetReason[]
}

const at = DateTime.fromISO('2023-03-21T10:00:00+08:00')

/** Resets a photo as the desk does, some time ago. */
async function reset(photo: Photo, { by, ago = 300, reasonCodes = ['blurred'] }: Reset = {}) {
  await photo.merge({ status: 'reset' }).save()
  return PhotoDecision.create({
    ...{ photoId: photo.id, decision: 'reset', fromStatus: 'failed', reasonCodes },
    authorId: by?.id ?? photo.authorId,
    actId: randomUUID(),
    reason: reasonCodes.length > 0 ? null : '看不清',
    businessAt: at,
    recordedAt: DateTime.now().minus({ seconds: ago }),
  })
}

const letters = () => OutboxMessage.query().where('template', 'photos_reset').orderBy('recorded_at')
const readersOf = (sent: OutboxMessage[]) => sent.map(({ recipientId }) => recipientId)
const age = (minutes: number) =>
  db.from('outbox_messages').update({
    recorded_at: DateTime.now().minus({ minutes }).toSQL(),
  })

/** Resets a photo and sweeps; who is told. */
async function toldOf(photo: Photo, by?: User) {
  await reset(photo, { by })
  await age(20)
  await tellResets()
  const [decision] = await PhotoDecision.query().where('photo_id', photo.id)
  const told = await db.from('told_resets').where('decision_id', decision!.id)
  return told.map(({ reader_id: id }) => id as string)
}

test.group('Letters about resets', (group) => {
  let world: World
  let unit: SeasonUnit
  let author: User
  group.each.setup(async () => {
    world = await seasonOfPhotos()
    unit = await SeasonUnit.query()
      .where('id', world.units[0]!.id)
      .preload('unit')
      .preload('season')
      .firstOrFail()
    author = world.coordinators[0]!
    return () => emptyDatabase()
  })

  /** A class with the photos of some students, and its teacher. */
  async function taught(name: string, count = 1, status: PhotoState = 'failed') {
    const { id: classId, collegeId } = await classOf(unit, { name })
    const teacher = await person('class_teacher', unit.unit, { classId })
    const photos: Photo[] = []
    for (let no = 0; no < count; no += 1) {
      const { id: studentId } = await studentOf(unit, { classId, collegeId })
      photos.push(await photoOf(world, status, { studentId }))
    }
    return { classId, collegeId: collegeId!, teacher, photos }
  }

  test('are one for each teacher, however many photos somebody resets, and none for whoever did', async ({
    assert,
  }) => {
    const one = await taught('软件2001', 30)
    const other = await taught('软件2002', 20)
    for (const photo of one.photos) await reset(photo)
    for (const photo of other.photos) await reset(photo, { reasonCodes: ['too_dark', 'blurred'] })
    const told = await tellResets()
    assert.lengthOf(told, 2)
    const sent = await letters()
    assert.sameMembers(readersOf(sent), [one.teacher.id, other.teacher.id])
    const [ofOther] = sent.filter(({ recipientId }) => recipientId === other.teacher.id)
    assert.deepEqual(ofOther!.params, {
      count: 20,
      day: '2023-03-21',
      classes: '[["软件2002",20]]',
      reasons: '[["blurred",20],["too_dark",20]]',
      retakeUntil: '2023-03-26',
      classId: other.classId,
    })
    assert.equal(ofOther!.businessAt.toMillis(), at.toMillis())
    assert.isTrue(
      letterLink(ofOther!).endsWith(
        `/#/photos/wall?unit=${unit.id}&chip=reset&class=${other.classId}`
      )
    )
    assert.isEmpty(await tellResets())
  })

  test('go to the teachers of the class, else to the college, else to the other coordinators', async ({
    assert,
  }) => {
    const { photos, teacher, classId, collegeId } = await taught('软件2001', 3)
    const college = await person('college', unit.unit, { collegeId })
    const deputy = await person('coordinator', unit.unit)
    assert.deepEqual(await toldOf(photos[0]!), [teacher.id])
    await Grant.query()
      .where({ userId: teacher.id, classId })
      .update({ validUntil: DateTime.now().minus({ minutes: 1 }) })
    assert.deepEqual(await toldOf(photos[1]!), [college.id])
    await college.merge({ disabledAt: DateTime.now() }).save()
    assert.deepEqual(await toldOf(photos[2]!), [deputy.id])
    const nobody = await photoOf(world, 'failed', { studentId: null })
    assert.deepEqual(await toldOf(nobody), [deputy.id])
  })

  test('go to the next tier where whoever reset the photo is the only reader of the nearest', async ({
    assert,
  }) => {
    const { photos, teacher, collegeId, classId } = await taught('软件2001', 3)
    const college = await person('college', unit.unit, { collegeId })
    assert.deepEqual(await toldOf(photos[0]!, teacher), [college.id])
    assert.deepEqual(await toldOf(photos[1]!, college), [teacher.id])
    await Grant.query()
      .where({ userId: teacher.id, classId })
      .update({ validUntil: DateTime.now().minus({ minutes: 1 }) })
    assert.deepEqual(await toldOf(photos[2]!, college), [author.id])
  })

  test('leave out what was taken back, restored or set aside, and wait for the time to take it back', async ({
    assert,
  }) => {
    const { photos, teacher } = await taught('软件2001', 5)
    const [stays, undone, restored, discarded, fresh] = photos as [Photo, ...Photo[]]
    await reset(stays, { ago: 1_000 })
    const { actId } = await reset(undone!, { ago: 5 })
    assert.isTrue((await undoAct(actId, author.id, async (ids) => ids)).ok)
    const first = await reset(restored!)
    await restored!.merge({ status: 'awaiting_review' }).save()
    await PhotoDecision.create({
      ...{ photoId: restored!.id, decision: 'restore', fromStatus: 'reset', reason: 'x' },
      ...{ reasonCodes: [], authorId: author.id, businessAt: at },
      recordedAt: first.recordedAt.plus({ seconds: 60 }),
    })
    await reset(discarded!)
    await discarded!.merge({ discardedAt: DateTime.now(), studentId: null }).save()
    await reset(fresh!, { ago: 3 })
    assert.lengthOf(await tellResets(), 1)
    const [sent] = await letters()
    assert.equal(sent!.recipientId, teacher.id)
    assert.equal(sent!.params.count, 1)
    // Reset again after it was restored: that one is told.
    await reset(restored!, { ago: 180 })
    await age(16)
    await tellResets()
    const [, next] = await letters()
    assert.equal(next!.params.count, 1)
    // The one that could still be taken back comes once its time is over.
    await db
      .from('photo_decisions')
      .where('photo_id', fresh!.id)
      .update({ recorded_at: DateTime.now().minus({ seconds: 200 }).toSQL() })
    await age(16)
    await tellResets()
    const [, , last] = await letters()
    assert.equal(last!.params.count, 1)
  })

  test('come at most once in a quarter of an hour, and wait while somebody goes on resetting', async ({
    assert,
  }) => {
    const { photos } = await taught('软件2001', 4)
    await reset(photos[0]!, { ago: 60 })
    assert.isEmpty(await tellResets())
    await reset(photos[1]!, { ago: 1_000 })
    assert.lengthOf(await tellResets(), 1)
    await reset(photos[2]!, { ago: 400 })
    assert.isEmpty(await tellResets())
    await age(14)
    assert.isEmpty(await tellResets())
    await age(16)
    assert.lengthOf(await tellResets(), 1)
    const sent = await letters()
    assert.deepEqual(
      sent.map(({ params }) => params.count),
      [2, 1]
    )
  })

  test('are written once by two sweeps at a time, and again by the next after a kill between', async ({
    assert,
  }) => {
    const { photos } = await taught('软件2001', 3)
    for (const photo of photos) await reset(photo)
    await db.rawQuery(`create function killed() returns trigger language plpgsql as
      $$ begin raise exception 'killed'; end $$`)
    await db.rawQuery(
      'create trigger killed before insert on told_resets execute function killed()'
    )
    await assert.rejects(() => tellResets(), /killed/)
    await db.rawQuery('drop function killed cascade')
    assert.isEmpty(await letters())
    const told = await Promise.all([tellResets(), tellResets(), tellResets()])
    assert.lengthOf(told.flat(), 1)
    assert.lengthOf(await letters(), 1)
    assert.lengthOf(await db.from('told_resets'), 3)
  })

  test('say that capture has still to begin, or to be set, and not that it is over', async ({
    assert,
  }) => {
    const { photos } = await taught('软件2001', 2)
    const said = [
      ['scheduled', /尚未开始/, /has not begun/],
      ['awaiting_setup', /还没有确定/, /are not set yet/],
    ] as const
    for (const [index, [phase, zh, en]] of said.entries()) {
      await standsIn(unit.id, phase)
      await reset(photos[index]!)
      await age(20)
      await tellResets()
      const sent = (await letters()).at(-1)!
      const values = { ...sent.params, unit: unit.unit.name }
      assert.match(renderShipped('photos_reset', 'zh', values).body, zh)
      assert.match(renderShipped('photos_reset', 'en', values).body, en)
    }
    assert.lengthOf(await letters(), 2)
  })

  test('say that nothing can be retaken once the round is over, and name nobody', async ({
    assert,
  }) => {
    const { photos } = await taught('软件2001', 1)
    await standsIn(unit.id, 'capture_closed')
    await reset(photos[0]!, { reasonCodes: [] })
    await tellResets()
    const [sent] = await letters()
    assert.notInclude(JSON.stringify(sent!.params), '看不清')
    const values = { ...sent!.params, unit: unit.unit.name }
    for (const locale of ['zh', 'en'] as const) {
      const { subject, body } = renderShipped('photos_reset', locale, values)
      const text = `${subject}\n${body}`
      assert.notInclude(text, '王*')
      assert.notMatch(text, /2020\d{6}/)
      assert.match(text, locale === 'zh' ? /不能再重拍/ : /cannot be retaken/)
      assert.match(text, locale === 'zh' ? /其他理由（1 张）/ : /another reason/)
    }
  })
})
