import type BatchItem from '#models/proofreading/batch_item'
import Erratum from '#models/proofreading/erratum'
import ItemVersion from '#models/proofreading/item_version'
import PhotoClaim from '#models/photos/photo_claim'
import Photo from '#models/photos/photo'
import type Student from '#models/roster/student'
import { deliveredBatch } from '#tests/delivered_batch'
import { emptyDatabase } from '#tests/empty_database'
import { asksErrata } from '#tests/errata_requests'
import { photoOf, seasonOfPhotos, standsIn } from '#tests/live_photos'
import { asks } from '#tests/proof_requests'
import type { World } from '#tests/season_fixture'
import { classOf, studentOf, studentsOf } from '#tests/students_fixture'
import type { ErratumKind } from '#domain/policy/proof_kinds'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'

test.group('An answer to an erratum', (group) => {
  let world: World
  let students: Student[]
  let items: BatchItem[]

  group.each.setup(async () => {
    world = await seasonOfPhotos()
    const own = await classOf(world.units[0]!)
    students = await studentsOf(world.units[0]!, [own, own, own])
    ;({ items } = await deliveredBatch(world, students))
  })
  group.teardown(emptyDatabase)

  /** An erratum that was sent, of a student with an item or without. */
  async function sent(student: Student, kind: ErratumKind, item: BatchItem | null) {
    const seasonUnitId = world.units[0]!.id
    const author = { author_id: world.coordinators[0]!.id, season_unit_id: seasonUnitId }
    const [round] = await db
      .table('errata_rounds')
      .insert({ ...author, no: (await Erratum.all()).length + 1, count: 1, sent_step: 1 })
      .returning('id')
    await standsIn(seasonUnitId, 'errata')
    return Erratum.create({
      ...{ seasonUnitId, studentId: student.id, round: 'main', kind, state: 'sent' },
      ...{ itemId: item?.id ?? null, itemVersion: item?.version ?? null },
      ...{ errataRoundId: round.id ?? round, authorId: author.author_id },
    })
  }
  const of = (index: number, kind: ErratumKind) => sent(students[index]!, kind, items[index]!)
  const photoOfItem = async (index: number) => (await items[index]!.refresh()).photoId
  const finished = (more: Partial<Photo> = {}) =>
    photoOf(world, 'awaiting_review', {
      ...{ objectKey: 'photos/00/one', productKey: `made/${randomUUID()}.jpg`, ...more },
    })

  test('swaps two in one act: photos, claims and versions change, and both errata are answered', async ({
    client,
    assert,
  }) => {
    const [one, other] = [await of(0, 'wrong_image'), await of(1, 'wrong_image')]
    const [first, second] = [items[0]!.photoId, items[1]!.photoId]
    const desk = asksErrata(client, world.units[0]!, world.centre)
    const answer = { answer: 'swapped', withStudentIds: [students[1]!.id] }
    ;(await desk.answer(one.id, answer)).assertStatus(204)
    assert.deepEqual([await photoOfItem(0), await photoOfItem(1)], [second, first])
    const photos = await Photo.query().whereIn('id', [first, second])
    for (const photo of photos) {
      assert.equal(photo.studentId, students[photo.id === first ? 1 : 0]!.id)
      assert.equal(photo.status, 'accepted')
    }
    assert.equal(new Set((await PhotoClaim.all()).map(({ swapId }) => swapId)).size, 1)
    const versions = await ItemVersion.query().where('why', 'swapped')
    assert.deepEqual(
      versions.map(({ version, erratumId }) => [version, erratumId]),
      [
        [2, one.id],
        [2, one.id],
      ]
    )
    assert.deepInclude((await other.refresh()).$attributes, { answer: 'swapped', swapWith: one.id })
    const again = await desk.answer(other.id, { answer: 'rejected', reason: '已互换' })
    again.assertStatus(409)
    assert.deepInclude(again.body().error, { type: 'erratum_answered', by: 'centre_admin' })
  })

  test('swaps three in a ring, each photo to the next', async ({ client, assert }) => {
    const one = await of(0, 'wrong_image')
    const before = items.map(({ photoId }) => photoId)
    const desk = asksErrata(client, world.units[0]!, world.centre)
    const answer = { answer: 'swapped', withStudentIds: [students[1]!.id, students[2]!.id] }
    ;(await desk.answer(one.id, answer)).assertStatus(204)
    const after = [await photoOfItem(0), await photoOfItem(1), await photoOfItem(2)]
    assert.deepEqual(after, [before[2], before[0], before[1]])
  })

  test('is not a swap with oneself, nor with somebody of whom nothing was delivered', async ({
    client,
    assert,
  }) => {
    const one = await of(0, 'wrong_image')
    const without = await studentOf(world.units[0]!)
    const desk = asksErrata(client, world.units[0]!, world.centre)
    for (const other of [without.id, students[0]!.id, randomUUID()]) {
      const refused = await desk.answer(one.id, { answer: 'swapped', withStudentIds: [other] })
      assert.equal(refused.body().error.type, 'swap_partner_missing')
    }
    assert.isEmpty(await PhotoClaim.all())
  })

  test('replaces a photo by another attempt, or by one that showed nobody yet', async ({
    client,
    assert,
  }) => {
    const desk = asksErrata(client, world.units[0]!, world.centre)
    const poor = await of(0, 'quality')
    const retaken = await finished({ studentId: students[0]!.id })
    const { candidates } = await desk.show(poor.id)
    assert.deepEqual(
      candidates.map(({ id, isOwn, isFinished }: Record<string, unknown>) => [
        id,
        isOwn,
        isFinished,
      ]),
      [[retaken.id, true, true]]
    )
    ;(await desk.answer(poor.id, { answer: 'replaced', photoId: retaken.id })).assertStatus(204)
    assert.equal(await photoOfItem(0), retaken.id)
    assert.equal((await retaken.refresh()).status, 'accepted')

    const foreign = await of(1, 'wrong_image')
    const former = items[1]!.photoId
    const nobodys = await finished({ studentId: null })
    ;(await desk.answer(foreign.id, { answer: 'replaced', photoId: nobodys.id })).assertStatus(204)
    assert.equal((await nobodys.refresh()).studentId, students[1]!.id)
    assert.isNotNull((await Photo.findOrFail(former)).discardedAt)
    const whys = (await ItemVersion.query().where('version', 2)).map(({ why }) => why)
    assert.sameMembers(whys, ['replaced', 'relinked'])
  })

  test('takes no photo of another unit, of a batch, or without a finished picture', async ({
    client,
    assert,
  }) => {
    const poor = await of(0, 'quality')
    const raw = await photoOf(world, 'awaiting_review', { studentId: students[0]!.id })
    const ofOther = await finished({ studentId: (await studentOf(world.units[0]!)).id })
    const desk = asksErrata(client, world.units[0]!, world.centre)
    for (const [photoId, type] of [
      [raw.id, 'product_missing'],
      [ofOther.id, 'photo_unknown'],
      [items[0]!.photoId, 'photo_in_batch'],
    ] as const) {
      const refused = await desk.answer(poor.id, { answer: 'replaced', photoId })
      assert.equal(refused.body().error.type, type)
    }
    assert.isNull((await poor.refresh()).answer)
  })

  test('adds somebody who had no image to the batch, and removes who is there twice', async ({
    client,
    assert,
  }) => {
    const desk = asksErrata(client, world.units[0]!, world.centre)
    const missing = await studentOf(world.units[0]!)
    const unseen = await sent(missing, 'no_image', null)
    const photo = await finished({ studentId: missing.id })
    ;(await desk.answer(unseen.id, { answer: 'added', photoId: photo.id })).assertStatus(204)
    const added = await ItemVersion.findByOrFail('why', 'added')
    assert.deepInclude(added.$attributes, { version: 1, photoId: photo.id, erratumId: unseen.id })

    const surplus = await of(1, 'surplus')
    ;(await desk.answer(surplus.id, { answer: 'removed' })).assertStatus(204)
    assert.isNotNull((await items[1]!.refresh()).removedAt)
    const gone = await Photo.findOrFail(items[1]!.photoId)
    assert.isNotNull(gone.discardedAt)
  })

  test('shows corrected fields as the list has them, and says so where nothing was corrected', async ({
    client,
    assert,
  }) => {
    const wrong = await of(0, 'wrong_details')
    const desk = asksErrata(client, world.units[0]!, world.centre)
    const early = await desk.answer(wrong.id, { answer: 'corrected' })
    assert.equal(early.body().error.type, 'nothing_corrected')
    await students[0]!.merge({ maskedName: '李*' }).save()
    assert.deepInclude(await desk.show(wrong.id), {
      delivered: { xh: students[0]!.xh, maskedName: '王*', lastFour: '123X' },
      listed: { xh: students[0]!.xh, maskedName: '李*', lastFour: '123X' },
    })
    ;(await desk.answer(wrong.id, { answer: 'corrected' })).assertStatus(204)
    const corrected = await ItemVersion.findByOrFail('why', 'corrected')
    assert.equal(corrected.maskedName, '李*')
  })

  test('leaves the number of a 采集码 to the registry, and needs a reason to send a row back', async ({
    client,
    assert,
  }) => {
    const number = await of(0, 'wrong_number')
    await students[0]!.merge({ codedAt: DateTime.now() }).save()
    const desk = asksErrata(client, world.units[0]!, world.centre)
    assert.deepEqual((await desk.show(number.id)).answers, ['at_registry', 'rejected'])
    const refused = await desk.answer(number.id, { answer: 'corrected' })
    assert.equal(refused.body().error.type, 'answer_not_offered')
    const silent = await desk.answer(number.id, { answer: 'rejected' })
    assert.equal(silent.body().error.type, 'answer_reason_required')
    ;(await desk.answer(number.id, { answer: 'at_registry' })).assertStatus(204)
  })

  test('of two who answer one row at once is one, and the other is told who was first', async ({
    client,
    assert,
  }) => {
    const one = await of(0, 'wrong_image')
    const desk = asksErrata(client, world.units[0]!, world.centre)
    const answers = await Promise.all([
      desk.answer(one.id, { answer: 'swapped', withStudentIds: [students[1]!.id] }),
      desk.answer(one.id, { answer: 'removed' }),
      desk.answer(one.id, { answer: 'rejected', reason: '照片无误' }),
    ])
    assert.deepEqual(answers.map((answer) => answer.status()).toSorted(), [204, 409, 409])
  })

  test('lets a mark fall that is made of the photo it replaces', async ({ client, assert }) => {
    const poor = await of(0, 'quality')
    const retaken = await finished({ studentId: students[0]!.id })
    const desk = asksErrata(client, world.units[0]!, world.centre)
    const room = asks(client, world, world.coordinators[0]!)
    const mark = { studentId: students[0]!.id, itemId: items[0]!.id, version: 1, kind: 'right' }
    await Promise.all([
      desk.answer(poor.id, { answer: 'replaced', photoId: retaken.id }),
      room.mark([mark]),
    ])
    const [shown] = await room.items('mark=unmarked')
    assert.deepInclude(shown, { version: 2, photoId: retaken.id, mark: null })
  })

  test('is given in no other phase, and by nobody of the school', async ({ client, assert }) => {
    const one = await of(0, 'quality')
    const school = asksErrata(client, world.units[0]!, world.coordinators[0]!)
    ;(await school.answer(one.id, { answer: 'rejected', reason: '照片无误' })).assertStatus(403)
    await standsIn(world.units[0]!.id, 'proofreading')
    const desk = asksErrata(client, world.units[0]!, world.centre)
    const late = await desk.answer(one.id, { answer: 'rejected', reason: '照片无误' })
    assert.equal(late.body().error.type, 'wrong_phase')
  })
})
