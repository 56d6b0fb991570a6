import { PHOTO_STATES, type PhotoState } from '#domain/photos/desk'
import Photo from '#models/photos/photo'
import SchoolClass from '#models/roster/school_class'
import Student from '#models/roster/student'
import StudentAbsence from '#models/roster/student_absence'
import { countedBothWays, expectCounted } from '#tests/counted_students'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos } from '#tests/live_photos'
import { classOf, studentOf } from '#tests/students_fixture'
import { until } from '#tests/until'
import { waitingForLock } from '#tests/waiting_for_lock'
import db from '@adonisjs/lucid/services/db'
import type { PostgreConfig } from '@adonisjs/lucid/types/database'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import pg from 'pg'

/** A unit with two classes of three students, and two without a class. */
async function schoolOfClasses() {
  const world = await seasonOfPhotos()
  const [unit] = world.units
  const classes = [await classOf(unit!), await classOf(unit!, { name: '软件2002' })]
  const students: Student[] = []
  for (const place of [...classes, ...classes, ...classes, null, null])
    students.push(
      await studentOf(unit!, {
        classId: place?.id ?? null,
        collegeId: place?.collegeId ?? null,
      })
    )
  return { world, classes, students }
}
type School = Awaited<ReturnType<typeof schoolOfClasses>>

const pick = <T>(rows: T[], index: number) => rows[index % rows.length]

/** Changes that a season brings, each by three random numbers; what the database refuses is refused. */
const ACTS = {
  photo: async ({ world, students }: School, [one, two]: number[]) =>
    photoOf(world, pick([...PHOTO_STATES], two!) as PhotoState, {
      studentId: pick(students, one!)!.id,
      verdict: 'warn',
    }),
  judge: async (_school: School, [one, two]: number[]) => {
    const photo = pick(await Photo.query().orderBy('id'), one!)
    await photo?.merge({ status: pick([...PHOTO_STATES], two!) }).save()
  },
  match: async ({ students }: School, [one, two]: number[]) => {
    const photo = pick(await Photo.query().orderBy('id'), one!)
    await photo?.merge({ studentId: pick(students, two!)!.id }).save()
  },
  draft: async (_school: School, [one]: number[]) => {
    const photo = pick(await Photo.query().orderBy('id'), one!)
    await photo?.merge({ submittedAt: photo.submittedAt ? null : DateTime.now() }).save()
  },
  makeUp: async ({ world }: School) => {
    const makeUp = { season_unit_id: world.units[0]!.id, kind: 'make_up' }
    const gone = await db.from('rounds').where(makeUp).delete()
    if (Number(gone) === 0) await db.table('rounds').insert(makeUp)
  },
  absent: async ({ world, students }: School, [one]: number[]) =>
    StudentAbsence.create({
      seasonUnitId: world.units[0]!.id,
      studentId: pick(students, one!)!.id,
      round: 'main',
      reason: 'leave',
      authorId: world.coordinators[0]!.id,
    }),
  back: async (_school: School, [one]: number[]) => {
    const absence = pick(await StudentAbsence.query().orderBy('id'), one!)
    await absence?.merge({ endedAt: DateTime.now() }).save()
  },
  move: async ({ classes, students }: School, [one, two]: number[]) => {
    const place = pick([...classes, null], two!)
    const student = await Student.findOrFail(pick(students, one!)!.id)
    await student.merge({ classId: place?.id ?? null, collegeId: place?.collegeId ?? null }).save()
  },
  delist: async ({ students }: School, [one]: number[]) => {
    const student = await Student.findOrFail(pick(students, one!)!.id)
    await student.merge({ delistedAt: student.delistedAt ? null : DateTime.now() }).save()
  },
  merge: async ({ students }: School, [one, two]: number[]) => {
    const student = await Student.findOrFail(pick(students, one!)!.id)
    await student.merge({ mergedInto: pick(students, two!)!.id }).save()
  },
}

const act = fc.tuple(
  fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])),
  fc.array(fc.nat(1_000), { minLength: 2, maxLength: 2 })
)

/** Not unique, or against a check: the fact is not stored. */
const isRefused = (error: { code?: string }) => error.code?.startsWith('23')

test.group('The counters of students', (group) => {
  group.each.teardown(emptyDatabase)

  test('are what the view counts after every random act', async ({ assert }) => {
    const school = await schoolOfClasses()
    await expectCounted(assert, 'before')
    for (const [name, numbers] of fc.sample(act, 120)) {
      await ACTS[name](school, numbers).catch((error) => {
        if (!isRefused(error)) throw error
      })
      await expectCounted(assert, `${name} ${numbers}`)
    }
  })

  test('have a make-up from the moment a unit has one', async ({ assert }) => {
    const { world, students } = await schoolOfClasses()
    await photoOf(world, 'accepted', { studentId: students[0]!.id })
    await db.table('rounds').insert({ season_unit_id: world.units[0]!.id, kind: 'make_up' })
    await expectCounted(assert)
    const [{ sum }] = await db.from('student_counts').where('round', 'make_up').sum('expected')
    assert.equal(Number(sum), students.length - 1)
  })

  test('change with a transaction of many acts, and not at all with one that is rolled back', async ({
    assert,
  }) => {
    const { world, students, classes } = await schoolOfClasses()
    const before = (await countedBothWays()).counters
    const trx = await db.transaction()
    await trx.from('students').update({ class_id: classes[0]!.id })
    await trx.from('students').where('id', students[0]!.id).update({ delisted_at: new Date() })
    await trx.rollback()
    assert.deepEqual((await countedBothWays()).counters, before)
    await db.transaction(async (all) => {
      await all.from('students').update({ class_id: classes[0]!.id })
      await all.from('students').where('id', students[0]!.id).update({ delisted_at: new Date() })
    })
    await photoOf(world, 'accepted', { studentId: students[1]!.id })
    await expectCounted(assert)
    assert.notDeepEqual((await countedBothWays()).counters, before)
  })

  test('are right after a connection that is killed in the middle of a change', async ({
    assert,
  }) => {
    const { students } = await schoolOfClasses()
    const { connection } = db.manager.get(db.primaryConnectionName)!.config as PostgreConfig
    const client = new pg.Client(connection as pg.ClientConfig)
    await client.connect()
    // Twice: that it is ended, and that it has ended.
    const ended = new Promise((resolve) => client.on('error', resolve))
    const { rows } = await client.query('select pg_backend_pid() as pid')
    await client.query('begin')
    await client.query('update students set delisted_at = now() where id = $1', [students[0]!.id])
    await db.connection('superuser').rawQuery('select pg_terminate_backend(?)', [rows[0].pid])
    await ended
    await expectCounted(assert)
  })

  test('count both of two transactions that end at the same time in one class', async ({
    assert,
  }) => {
    const { students } = await schoolOfClasses()
    const [one, two] = [await db.transaction(), await db.transaction()]
    const delist = { delisted_at: new Date() }
    await one.from('students').where('id', students[0]!.id).update(delist)
    await two.from('students').where('id', students[2]!.id).update(delist)
    const unit = students[0]!.seasonUnitId
    const lock = 'pg_advisory_xact_lock(hashtextextended(?, 0))'
    const gate = await db.transaction()
    await gate.rawQuery(`select ${lock}`, [unit])
    const ending = Promise.all([one.commit(), two.commit()])
    await until(async () => (await waitingForLock()) === 2)
    await gate.commit()
    await ending
    await expectCounted(assert)
  })

  test('are of the class in which a student is when a photo is stored, though it was another before', async ({
    assert,
  }) => {
    const { world, students, classes } = await schoolOfClasses()
    const [student] = students
    const photo = await photoOf(world, 'checking', { studentId: student!.id })
    const [moving, judging] = [await db.transaction(), await db.transaction()]
    await moving.from('students').where('id', student!.id).update({
      class_id: classes[1]!.id,
      college_id: classes[1]!.collegeId,
    })
    await judging.from('photos').where('id', photo.id).update({ status: 'awaiting_review' })
    await moving.commit()
    await judging.commit()
    await expectCounted(assert)
  })

  test('follow a class that is removed with its students moved', async ({ assert }) => {
    const { classes } = await schoolOfClasses()
    await db.transaction(async (trx) => {
      const [from, to] = classes
      await trx.from('students').where('class_id', from!.id).update({ class_id: to!.id })
      await SchoolClass.query({ client: trx }).where('id', from!.id).delete()
    })
    await expectCounted(assert)
    const [{ count }] = await db.from('student_counts').count('* as count')
    assert.equal(Number(count), 2)
  })
})
