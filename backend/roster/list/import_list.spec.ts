import { cancelJob } from '#backend/jobs/actions/cancel_job'
import type { JobRun } from '#backend/jobs/actions/run_job'
import { runList } from '#backend/roster/list/actions/run_list'
import { runListImport } from '#backend/roster/list/run_list_import'
import AuditEntry from '#models/audit/audit_entry'
import Job from '#models/jobs/job'
import ListImport from '#models/roster/list_import'
import ListRow from '#models/roster/list_row'
import type Photo from '#models/photos/photo'
import College from '#models/roster/college'
import Student from '#models/roster/student'
import { emptyDatabase } from '#tests/empty_database'
import { classOf, studentOf } from '#tests/students_fixture'
import {
  imported,
  listedNumbers,
  listedUnit,
  listRow,
  listRows,
  openedImport,
  previewed,
  runImport,
  stillGateway,
} from '#tests/list_fixture'
import { photoOf, seasonOfPhotos } from '#tests/live_photos'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

test.group('Importing a school’s list', (group) => {
  group.each.teardown(() => emptyDatabase())

  test('writes colleges, classes and students in the order of the file', async ({ assert }) => {
    const world = await seasonOfPhotos()
    const { unit } = await listedUnit(world)
    const rows = [
      listRow(unit.name, 'B03', { className: '软件2002' }),
      listRow(unit.name, 'A01'),
      listRow(unit.name, 'C02', { college: '文学院', className: '中文2001' }),
    ]
    const list = await imported(world, rows)
    assert.deepEqual(await listedNumbers(world), ['B03', 'A01', 'C02'])
    assert.deepEqual(list.counts, { new: 3, changed: 0, same: 0, bad: 0, delisted: 0 })
    const [student] = await Student.query()
      .where('xh', 'C02')
      .preload('college')
      .preload('schoolClass')
    assert.deepInclude(student!.toJSON(), { maskedName: '王*明', lastFour: '471X', origin: 'list' })
    assert.equal(student!.college!.name, '文学院')
    assert.equal(student!.schoolClass!.name, '中文2001')
    const entry = await AuditEntry.findByOrFail('action', 'roster.imported')
    assert.deepInclude(entry.details, { new: 3, import: list.id })
  })

  test('again changes nothing, and says what a correction changes', async ({ assert }) => {
    const world = await seasonOfPhotos()
    const rows = await listRows(world, 'A01', 'A02')
    await imported(world, rows)
    const before = await Student.query().orderBy('id')
    const again = await imported(world, rows)
    assert.deepEqual(again.counts, { new: 0, changed: 0, same: 2, bad: 0, delisted: 0 })
    const after = await Student.query().orderBy('id')
    assert.deepEqual(
      after.map(({ id, listPosition }) => [id, listPosition]),
      before.map(({ id, listPosition }) => [id, listPosition])
    )
    rows[1]![2] = '软件2002'
    assert.deepInclude((await imported(world, rows)).counts, { changed: 1, same: 1 })
  })

  test('all or nothing is refused while a row is bad; good rows only leaves it out', async ({
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const rows = await listRows(world, 'A01', 'A02')
    rows[1]![5] = '王小明'
    const preview = await previewed(world, rows, { way: 'all' })
    if (!preview.ok) throw new Error(preview.error.type)
    const refused = await runList(preview.value.id, world.coordinators[0]!.id, stillGateway)
    assert.deepEqual(refused, { ok: false, error: { type: 'list_has_faults', bad: 1 } })
    assert.isNull(await Student.first())
    assert.notInclude(JSON.stringify(await ListRow.query()), '王小明')
    await imported(world, rows)
    assert.deepEqual(await listedNumbers(world), ['A01'])
  })

  test('a second list is added after the first, and one in its place keeps everybody with photos', async ({
    assert,
  }) => {
    const world = await seasonOfPhotos()
    await imported(world, await listRows(world, 'A01', 'A02'))
    await imported(world, await listRows(world, 'B01'))
    assert.deepEqual(await listedNumbers(world), ['A01', 'A02', 'B01'])
    const gone = await Student.findByOrFail('xh', 'A02')
    const photo = await photoOf(world, 'accepted', { studentId: gone.id })
    const list = await imported(world, await listRows(world, 'B01', 'A01'), { kind: 'replace' })
    assert.deepEqual(await listedNumbers(world), ['B01', 'A01'])
    assert.equal(list.counts.delisted, 1)
    assert.isNotNull((await gone.refresh()).delistedAt)
    assert.equal((await photo.refresh()).studentId, gone.id)
    // Back on the list, it is the same student.
    await imported(world, await listRows(world, 'A02'))
    assert.isNull((await gone.refresh()).delistedAt)
    assert.equal(
      await Student.query()
        .where('xhKey', 'a02')
        .count('* as n')
        .first()
        .then((row) => Number(row!.$extras.n)),
      1
    )
  })

  test('a student known by a code keeps its name and last four, and gets class and place', async ({
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const known = await studentOf(world.units[0]!, {
      ...{ xh: 'A01', xhKey: 'a01', origin: 'code', maskedName: '李*', lastFour: '0001' },
      codedAt: DateTime.now(),
    })
    await imported(world, await listRows(world, 'A01'))
    await known.refresh()
    assert.deepInclude(known.toJSON(), { maskedName: '李*', lastFour: '0001', origin: 'code' })
    assert.isNotNull(known.classId)
    assert.isNotNull(known.listPosition)
  })

  test('a number whose student was merged leads to whom they became', async ({ assert }) => {
    const world = await seasonOfPhotos()
    const [unit] = world.units
    const right = await studentOf(unit!, { xh: 'A01', xhKey: 'a01' })
    await studentOf(unit!, { xh: 'A0l', xhKey: 'a0l', mergedInto: right.id })
    await imported(world, await listRows(world, 'A0l', 'A01'))
    assert.lengthOf(await Student.query(), 2)
    assert.isNotNull((await right.refresh()).listPosition)
  })

  test('a college that was archived is restored, and that is on record', async ({ assert }) => {
    const world = await seasonOfPhotos()
    const { collegeId } = await classOf(world.units[0]!, { college: '信息学院' })
    await College.query().where('id', collegeId!).update({ archivedAt: DateTime.now() })
    await imported(world, await listRows(world, 'A01'))
    assert.isNull((await College.findOrFail(collegeId)).archivedAt)
    const restored = () => AuditEntry.query().where('action', 'college.restored')
    assert.containSubset(
      (await restored()).map((entry) => entry.toJSON()),
      [{ subjectId: collegeId, actorId: world.coordinators[0]!.id }]
    )
    await imported(world, await listRows(world, 'A02'))
    assert.lengthOf(await restored(), 1)
  })

  test('a class that the school made by hand is found by its name', async ({ assert }) => {
    const world = await seasonOfPhotos()
    const made = await classOf(world.units[0]!, { college: '信息学院', name: '软件2001' })
    await imported(world, await listRows(world, 'A01'))
    assert.equal((await Student.firstOrFail()).classId, made.id)
  })
})

test.group('The job of a list', (group) => {
  group.each.teardown(() => emptyDatabase())

  const killedAfter = (reports: number) => (run: JobRun<'import_list'>) => {
    let reported = 0
    const progress = async (done: number) => {
      if (++reported > reports) throw new Error('killed')
      await run.progress(done)
    }
    return runListImport({ ...run, progress })
  }

  test('that is killed in the middle has written nothing, and runs again to the same end', async ({
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const numbers = Array.from({ length: 1_200 }, (_, n) => `N${n}`)
    const { job, list } = await openedImport(world, await listRows(world, ...numbers))
    await assert.rejects(() => runImport(job, { import_list: killedAfter(1) }))
    assert.isNull(await Student.first())
    assert.equal((await job.refresh()).state, 'running')
    await runImport(job)
    assert.deepEqual(await listedNumbers(world), numbers)
    assert.equal((await job.refresh()).state, 'done')
    // Killed between its commit and its end: the second run changes nothing.
    await job.merge({ state: 'running', done: 0 }).save()
    await runImport(job)
    assert.equal((await job.refresh()).state, 'done')
    assert.equal((await list.refresh()).counts.new, 1_200)
    assert.lengthOf(await AuditEntry.query().where('action', 'roster.imported'), 1)
  })

  test('runs alone in its unit: another is told so, and can be run afterwards', async ({
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const [coordinator] = world.coordinators
    const { job } = await openedImport(world, await listRows(world, 'A01', 'A02', 'A03'))
    const second = await previewed(world, await listRows(world, 'B01', 'B02'))
    if (!second.ok) throw new Error(second.error.type)
    const run = () => runList(second.value.id, coordinator!.id, stillGateway)
    assert.deepEqual(await run(), { ok: false, error: { type: 'list_import_running' } })
    await runImport(job)
    const next = await run()
    if (!next.ok) throw new Error(next.error.type)
    await runImport(next.value)
    assert.deepEqual(await listedNumbers(world), ['A01', 'A02', 'A03', 'B01', 'B02'])
    const bases = await ListImport.query().where('state', 'done').orderBy('position_base')
    // The first row of a file is its headings.
    assert.deepEqual(
      bases.map(({ positionBase }) => positionBase),
      [0, 4]
    )
  })

  test('that is cancelled writes nothing, and its list can be run again', async ({ assert }) => {
    const world = await seasonOfPhotos()
    const [coordinator] = world.coordinators
    const { job, list } = await openedImport(world, await listRows(world, 'A01'))
    const cancelling = (run: JobRun<'import_list'>) => {
      const progress = async (done: number) => {
        await cancelJob(job, coordinator!.id)
        await run.progress(done)
      }
      return runListImport({ ...run, progress })
    }
    await runImport(job, { import_list: cancelling })
    assert.isNull(await Student.first())
    assert.equal((await job.refresh()).state, 'cancelled')
    const again = await runList(list.id, coordinator!.id, stillGateway)
    if (!again.ok) throw new Error(again.error.type)
    await runImport(again.value)
    assert.deepEqual(await listedNumbers(world), ['A01'])
    assert.isFalse((await cancelJob(again.value, coordinator!.id)).ok)
  })

  test('lets photos arrive while it writes: they stay with their students', async ({ assert }) => {
    const world = await seasonOfPhotos()
    await imported(world, await listRows(world, 'A01', 'A02'))
    const gone = await Student.findByOrFail('xh', 'A02')
    const { job } = await openedImport(world, await listRows(world, 'A01'), { kind: 'replace' })
    let photo: Photo | undefined
    const photographing = (run: JobRun<'import_list'>) => {
      const progress = async (done: number) => {
        // Within the transaction of the list, by another connection.
        photo ??= await photoOf(world, 'accepted', { studentId: gone.id })
        await run.progress(done)
      }
      return runListImport({ ...run, progress })
    }
    await runImport(job, { import_list: photographing })
    assert.isNotNull((await gone.refresh()).delistedAt)
    assert.equal((await photo!.refresh()).studentId, gone.id)
  })
})

test.group('An upload of a school’s list', (group) => {
  group.each.teardown(() => emptyDatabase())

  test('stands in place of the one before, whose rows are gone', async ({ assert }) => {
    const world = await seasonOfPhotos()
    const first = await previewed(world, await listRows(world, 'A01'))
    const second = await previewed(world, await listRows(world, 'A02'))
    if (!first.ok || !second.ok) throw new Error('not previewed')
    assert.equal((await first.value.refresh()).state, 'dropped')
    const rows = await ListRow.query()
    assert.deepEqual(
      rows.map(({ importId }) => importId),
      [second.value.id]
    )
  })

  test('is refused when the season of its school is over', async ({ assert }) => {
    const world = await seasonOfPhotos()
    const rows = await listRows(world, 'A01')
    await db.from('unit_progress').update({ state: 'closed' })
    const refused = await previewed(world, rows)
    assert.containSubset(refused, { ok: false, error: { type: 'wrong_phase', phase: 'closed' } })
    assert.isNull(await ListImport.first())
    assert.isNull(await Job.first())
  })
})
