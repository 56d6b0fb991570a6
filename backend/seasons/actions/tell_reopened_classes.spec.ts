import { EVERYBODY, runAs } from '#backend/isolation/scope'
import { letterLink } from '#backend/letters/letter_link'
import { tellReopenedClasses } from '#backend/seasons/actions/tell_reopened_classes'
import { writeVersions } from '#backend/seasons/record/write_versions'
import OutboxMessage from '#models/letters/outbox_message'
import Unit from '#models/people/unit'
import type User from '#models/people/user'
import type BatchItem from '#models/proofreading/batch_item'
import ClassConfirmation from '#models/proofreading/class_confirmation'
import type SchoolClass from '#models/roster/school_class'
import type Student from '#models/roster/student'
import { deliveredBatch, nextVersion } from '#tests/delivered_batch'
import { emptyDatabase } from '#tests/empty_database'
import { seasonOfPhotos, standsIn } from '#tests/live_photos'
import { asks } from '#tests/proof_requests'
import { person, type World } from '#tests/season_fixture'
import { classOf, studentOf, studentsOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

test.group('A confirmed class that is open again', (group) => {
  let world: World
  let classes: SchoolClass[]
  let students: Student[]
  let items: BatchItem[]

  /** Two classes of two colleges, with a photo each, and one of a student without a class. */
  group.each.setup(async () => {
    world = await seasonOfPhotos()
    const [unit] = world.units
    classes = [await classOf(unit!), await classOf(unit!, { college: '文学院', name: '中文2001' })]
    students = [...(await studentsOf(unit!, classes)), await studentOf(unit!)]
    ;({ items } = await deliveredBatch(world, students))
    await standsIn(unit!.id, 'proofreading')
    return () => emptyDatabase()
  })

  const school = () => Unit.findOrFail(world.units[0]!.unitId)
  const teacherOf = async ({ id: classId }: SchoolClass) =>
    person('class_teacher', await school(), { classId })

  const confirmAll = (client: ApiClient) => asks(client, world, world.coordinators[0]!).confirmAll()

  /** As the web does for whoever answers at the centre. */
  const tell = (...told: Student[]) =>
    runAs(EVERYBODY, () =>
      db.transaction((trx) =>
        tellReopenedClasses(
          { seasonUnitId: world.units[0]!.id, studentIds: told.map(({ id }) => id) },
          trx
        )
      )
    )

  const letters = () => OutboxMessage.query().where('template', 'class_reopened')
  const readers = async () => (await letters()).map(({ recipientId }) => recipientId)
  const ids = (...people: User[]) => people.map(({ id }) => id)

  test('is told to its teachers, with the class by name and a link to it', async ({
    client,
    assert,
  }) => {
    const teachers = [await teacherOf(classes[0]!), await teacherOf(classes[0]!)]
    await teacherOf(classes[1]!)
    await confirmAll(client)
    await nextVersion(items[0]!)
    assert.lengthOf(await tell(students[0]!), 2)
    assert.sameMembers(await readers(), ids(...teachers))
    const [letter] = await letters()
    assert.deepEqual(letter!.params, { classId: classes[0]!.id, className: '软件2001' })
    assert.include(letterLink(letter!), `/#/proof/${world.units[0]!.id}?class=${classes[0]!.id}`)
  })

  test('is told to its college where it has no teacher, else to the school', async ({
    client,
    assert,
  }) => {
    const { collegeId } = classes[1]!
    const college = await person('college', await school(), { collegeId: collegeId! })
    await confirmAll(client)
    for (const item of items) await nextVersion(item)
    await tell(students[1]!)
    assert.deepEqual(await readers(), ids(college))
    await tell(students[0]!, students[2]!)
    assert.sameMembers(await readers(), [
      college.id,
      ...ids(world.coordinators[0]!, world.coordinators[0]!),
    ])
    const [withoutClass] = await letters().whereRaw(`params ->> 'classId' = 'none'`)
    assert.deepEqual(withoutClass!.params, { classId: 'none', className: '' })
  })

  test('is told once for each confirmation, however many photos change', async ({
    client,
    assert,
  }) => {
    await confirmAll(client)
    await nextVersion(items[0]!)
    assert.lengthOf(await tell(students[0]!), 1)
    await nextVersion(items[0]!)
    assert.isEmpty(await tell(students[0]!))
    await confirmAll(client)
    assert.isEmpty(await tell(students[0]!))
    await nextVersion(items[0]!)
    assert.lengthOf(await tell(students[0]!), 1)
  })

  test('is nobody’s matter where it was not confirmed, or nothing of it has changed', async ({
    client,
    assert,
  }) => {
    await nextVersion(items[0]!)
    assert.isEmpty(await tell(students[0]!))
    await confirmAll(client)
    await nextVersion(items[0]!)
    assert.isEmpty(await tell(students[1]!))
  })

  test('tells both classes of two photos that change places, and neither if that is undone', async ({
    client,
    assert,
  }) => {
    const teachers = [await teacherOf(classes[0]!), await teacherOf(classes[1]!)]
    await confirmAll(client)
    const [one, other] = items
    const swap = db.transaction(async (trx) => {
      await trx.rawQuery(
        `update batch_items mine set photo_id = theirs.photo_id, version = mine.version + 1
           from batch_items theirs where mine.id <> theirs.id
            and mine.id = any(:ids) and theirs.id = any(:ids)`,
        { ids: [one!.id, other!.id] }
      )
      await writeVersions([one!.id, other!.id], { why: 'swapped', erratumId: null }, trx)
      const seasonUnitId = world.units[0]!.id
      const studentIds = [students[0]!.id, students[1]!.id]
      assert.lengthOf(await tellReopenedClasses({ seasonUnitId, studentIds }, trx), 2)
      assert.sameMembers(
        (await letters().useTransaction(trx)).map(({ recipientId }) => recipientId),
        ids(...teachers)
      )
      throw new Error('undone')
    })
    await assert.rejects(() => swap, 'undone')
    assert.isEmpty(await letters())
    assert.lengthOf(await ClassConfirmation.all(), 3)
    assert.isEmpty(await tell(students[0]!, students[1]!))
  })

  test('is told to the class that somebody has left, too', async ({ client, assert }) => {
    const teachers = [await teacherOf(classes[0]!), await teacherOf(classes[1]!)]
    const [unit] = world.units
    const another = await studentOf(unit!, {
      classId: classes[0]!.id,
      collegeId: classes[0]!.collegeId,
    })
    const { items: more } = await deliveredBatch(world, [another], 2)
    await confirmAll(client)
    await another.merge({ classId: classes[1]!.id, collegeId: classes[1]!.collegeId }).save()
    await nextVersion(more[0]!)
    await tell(another)
    assert.sameMembers(await readers(), ids(...teachers))
  })
})
