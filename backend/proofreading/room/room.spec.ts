import type BatchItem from '#models/proofreading/batch_item'
import ClassConfirmation from '#models/proofreading/class_confirmation'
import ProofMark from '#models/proofreading/proof_mark'
import Unit from '#models/people/unit'
import type SchoolClass from '#models/roster/school_class'
import type Student from '#models/roster/student'
import { deliveredBatch, nextVersion } from '#tests/delivered_batch'
import { emptyDatabase } from '#tests/empty_database'
import { seasonOfPhotos, standsIn } from '#tests/live_photos'
import { asks } from '#tests/proof_requests'
import { person, type World } from '#tests/season_fixture'
import { classOf, studentOf, studentsOf } from '#tests/students_fixture'
import { until } from '#tests/until'
import { waitingForLock } from '#tests/waiting_for_lock'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

test.group('The proofreading room', (group) => {
  let world: World
  let classes: SchoolClass[]
  let students: Student[]
  let items: BatchItem[]
  let missing: Student

  /** Two classes of two colleges with a photo each, another in the first, and one student of whom none was delivered. */
  group.each.setup(async () => {
    world = await seasonOfPhotos()
    const [unit] = world.units
    classes = [await classOf(unit!), await classOf(unit!, { college: '文学院', name: '中文2001' })]
    students = await studentsOf(unit!, [classes[0]!, classes[0]!, classes[1]!])
    missing = await studentOf(unit!, { classId: classes[0]!.id, collegeId: classes[0]!.collegeId })
    ;({ items } = await deliveredBatch(world, students))
    await standsIn(unit!.id, 'proofreading')
  })
  group.teardown(emptyDatabase)

  const of = (index: number, more: object = {}) => ({
    studentId: students[index]!.id,
    itemId: items[index]!.id,
    version: items[index]!.version,
    kind: 'right',
    ...more,
  })
  const school = async () => Unit.findOrFail(world.units[0]!.unitId)
  const teacherOf = async ({ id: classId }: SchoolClass) =>
    person('class_teacher', await school(), { classId })

  test('shows a college and a class teacher their own classes, and marks nobody else', async ({
    client,
    assert,
  }) => {
    const college = await person('college', await school(), { collegeId: classes[1]!.collegeId! })
    const teacher = await teacherOf(classes[0]!)
    const coordinator = asks(client, world, world.coordinators[0]!)
    const whole = await coordinator.proof()
    assert.lengthOf(whole.classes, 2)
    for (const [user, own, count] of [
      [college, classes[1]!, 1],
      [teacher, classes[0]!, 3],
    ] as const) {
      const room = asks(client, world, user)
      const { classes: seen } = await room.proof()
      assert.deepEqual(
        seen.map(({ classId }: { classId: string }) => classId),
        [own.id]
      )
      assert.lengthOf(await room.items(), count)
      const other = own === classes[0] ? 2 : 0
      ;(await room.mark([of(other)])).assertStatus(404)
      const { digest } = whole.classes.find(
        ({ classId }: { classId: string }) => classId !== own.id
      )
      const foreign = own === classes[0] ? classes[1]! : classes[0]!
      ;(await room.right({ classId: foreign.id, digest })).assertStatus(404)
    }
    assert.isEmpty(await ProofMark.all())
  })

  test('counts of each class what is right, wrong, missing and open, and pages its students', async ({
    client,
    assert,
  }) => {
    const room = asks(client, world, world.coordinators[0]!)
    const marked = await room.mark([
      of(0),
      of(1, { kind: 'wrong_image', remark: '是李* 的照片' }),
      { studentId: missing.id, itemId: null, version: null, kind: 'no_image' },
    ])
    assert.deepEqual(marked.body().data, { written: 3, refused: [] })
    const again = await room.mark([of(0)])
    assert.deepEqual(again.body().data, { written: 0, refused: [] })
    const first = await room.classNamed('软件2001')
    assert.deepInclude(first, { items: 2, noImage: 1, unmarked: 0, isStale: false })
    assert.deepInclude(first.marks, { right: 1, wrong_image: 1, no_image: 1 })
    const shown = await room.items(`classId=${classes[0]!.id}`)
    assert.deepEqual(
      shown.map(({ mark }: { mark: { kind: string } }) => mark.kind),
      ['right', 'wrong_image', 'no_image']
    )
    assert.deepInclude(shown[1].mark, { by: 'coordinator', remark: '是李* 的照片' })
    assert.isNull(shown[2].photoId)
    const [open] = await room.items('mark=unmarked')
    assert.equal(open.studentId, students[2]!.id)
    const page = await room.page('limit=2')
    assert.equal(page.meta.next, shown[1].studentId)
    assert.lengthOf((await room.page(`after=${page.meta.next}`)).data, 2)
  })

  test('lets a mark fall and a confirmation go stale when a version changes', async ({
    client,
    assert,
  }) => {
    const room = asks(client, world, await teacherOf(classes[0]!))
    const seen = await room.classNamed('软件2001')
    ;(await room.right(seen)).assertStatus(204)
    ;(await room.confirm(seen)).assertStatus(204)
    ;(await room.confirm(seen)).assertStatus(204)
    assert.lengthOf(await ClassConfirmation.all(), 1)
    const entries = await db.from('audit_entries').where('action', 'class.confirmed')
    assert.lengthOf(entries, 1)
    const confirmed = await room.classNamed('软件2001')
    assert.deepInclude(confirmed.confirmation, { by: 'class_teacher', onPaper: false })
    assert.isFalse(confirmed.isStale)

    await nextVersion(items[0]!)
    const fallen = await room.classNamed('软件2001')
    assert.deepInclude(fallen, { unmarked: 1, isStale: true })
    const [item] = await room.items('mark=fallen')
    assert.deepInclude(item, {
      studentId: students[0]!.id,
      version: 2,
      mark: null,
      hasFallen: true,
    })
    const late = await room.mark([of(0, { version: 1 }), of(1, { kind: 'quality' })])
    assert.deepEqual(late.body().data, {
      written: 1,
      refused: [
        {
          studentId: students[0]!.id,
          why: 'version_changed',
          itemId: items[0]!.id,
          version: 2,
        },
      ],
    })
    for (const ask of [room.right, room.confirm])
      assert.equal((await ask(seen)).body().error.type, 'proof_changed')
    const open = await room.confirm(fallen)
    assert.deepInclude(open.body().error, { type: 'proof_unmarked', count: 1 })
  })

  test('takes a confirmation on paper from the school, and from the centre only by the signed sheet', async ({
    client,
    assert,
  }) => {
    const teacher = asks(client, world, await teacherOf(classes[0]!))
    const seen = await teacher.classNamed('软件2001')
    ;(await teacher.confirm({ ...seen, onPaper: true })).assertStatus(403)
    const centre = asks(client, world, world.centre)
    for (const onPaper of [true, false])
      assert.equal((await centre.confirm({ ...seen, onPaper })).body().error.type, 'sheet_required')
    const coordinator = asks(client, world, world.coordinators[0]!)
    ;(await coordinator.confirm({ ...seen, onPaper: true })).assertStatus(204)
    const confirmed = await coordinator.classNamed('软件2001')
    assert.isTrue(confirmed.confirmation.onPaper)
    assert.deepInclude(confirmed, { unmarked: 0, isStale: false })
  })

  test('gives those without a class to whoever sees all of them', async ({ client, assert }) => {
    const { collegeId } = classes[1]!
    const alone = await studentOf(world.units[0]!, { collegeId })
    await deliveredBatch(world, [alone], 2)
    const college = asks(
      client,
      world,
      await person('college', await school(), { collegeId: collegeId! })
    )
    const partly = (await college.proof()).classes.at(-1)
    assert.deepInclude(partly, { classId: null, items: 1, digest: null })
    const coordinator = asks(client, world, world.coordinators[0]!)
    const seen = (await coordinator.proof()).classes.at(-1)
    assert.equal((await college.right(seen)).status(), 404)
    ;(await coordinator.right(seen)).assertStatus(204)
    ;(await coordinator.confirm(seen)).assertStatus(204)
    assert.equal((await coordinator.items('classId=none'))[0].mark.kind, 'right')
    assert.isFalse((await coordinator.proof()).classes.at(-1).isStale)
  })

  test('takes neither what the season does not offer, nor numbers in remarks', async ({
    client,
    assert,
  }) => {
    const policy = db.from('season_policies').whereNotNull('id')
    await policy.update({
      sourced: db.raw(
        `jsonb_set(sourced, '{errataKinds}', '{"value": ["wrong_image"], "clause": "default"}')`
      ),
    })
    const room = asks(client, world, world.coordinators[0]!)
    const refused = async (mark: object) => (await room.mark([mark])).body().error.type
    assert.deepEqual((await room.proof()).kinds, ['wrong_image'])
    assert.equal(await refused(of(0, { kind: 'quality' })), 'kind_not_offered')
    assert.equal(await refused(of(0, { itemId: null, version: null })), 'kind_not_offered')
    const wrong = (remark: string) => of(0, { kind: 'wrong_image', remark })
    assert.equal(await refused(wrong('应为32010119990101471X')), 'full_id_sent')
    assert.equal(await refused(wrong('请致电13812345678')), 'phone_sent')
    assert.equal(await refused(wrong('长'.repeat(201))), 'invalid')
    assert.isEmpty(await ProofMark.all())
  })

  test('finds checked what the centre has answered once its photo is right', async ({
    client,
    assert,
  }) => {
    const { id: seasonUnitId } = world.units[0]!
    const authorId = world.centre.id
    const round = { season_unit_id: seasonUnitId, no: 1, count: 2, author_id: authorId }
    const [{ id: roundId }] = await db.table('errata_rounds').insert(round).returning('id')
    const row = { season_unit_id: seasonUnitId, errata_round_id: roundId, round: 'main' }
    const told = { kind: 'wrong_image', author_id: authorId, ...row }
    await db.table('errata').multiInsert([
      {
        ...{ ...told, student_id: students[0]!.id, state: 'fixed', answer: 'replaced' },
        answered_at: new Date(),
      },
      { ...told, student_id: students[1]!.id, state: 'sent', answer: null, answered_at: null },
    ])
    const room = asks(client, world, world.coordinators[0]!)
    await room.mark([of(0), of(1)])
    const errata = await db.from('errata').orderBy('state')
    assert.deepEqual(
      errata.map(({ state }) => state),
      ['rechecked', 'sent']
    )
    assert.equal(errata[0].rechecked_by, world.coordinators[0]!.id)
  })

  test('waits for a step that is being recorded, and then takes no mark in another phase', async ({
    client,
    assert,
  }) => {
    const { id } = world.units[0]!
    const holding = await db.transaction()
    const progress = holding.from('unit_progress').where({ season_unit_id: id, track: 'main' })
    await progress.clone().forUpdate().select('track')
    const room = asks(client, world, world.coordinators[0]!)
    const marking = room.mark([of(0)]).then((answer) => answer)
    await until(async () => (await waitingForLock()) === 1)
    await progress.clone().update({ state: 'feedback_review' })
    await holding.commit()
    const refused = await marking
    refused.assertStatus(409)
    assert.equal(refused.body().error.type, 'wrong_phase')
    assert.isEmpty(await ProofMark.all())
  })

  test('keeps one mark of an item that two people mark at once', async ({ client, assert }) => {
    const teacher = asks(client, world, await teacherOf(classes[0]!))
    const coordinator = asks(client, world, world.coordinators[0]!)
    const both = [of(0), of(1)]
    const wrong = both.map((mark) => ({ ...mark, kind: 'quality' })).toReversed()
    const answers = await Promise.all([
      teacher.mark(both),
      coordinator.mark(wrong),
      teacher.mark(wrong),
      coordinator.mark(both),
      coordinator.right(await coordinator.classNamed('软件2001')),
    ])
    assert.isTrue(answers.every((answer) => answer.status() < 300))
    const current = await ProofMark.query().whereNull('superseded_at')
    assert.sameMembers(
      current.map(({ studentId }) => studentId),
      [students[0]!.id, students[1]!.id]
    )
  })
})
