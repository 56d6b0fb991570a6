import { handInPhoto } from '#backend/photos/actions/hand_in_photo'
import { openUpload } from '#backend/photos/folder_uploads/open_upload'
import { reportUpload } from '#backend/photos/folder_uploads/report_upload'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import type { JobRun } from '#backend/jobs/actions/run_job'
import { previewList } from '#backend/roster/list/actions/preview_list'
import { runList } from '#backend/roster/list/actions/run_list'
import { runListImport } from '#backend/roster/list/run_list_import'
import AuditEntry from '#models/audit/audit_entry'
import Job from '#models/jobs/job'
import Photo from '#models/photos/photo'
import Student from '#models/roster/student'
import { expectCounted } from '#tests/counted_students'
import { emptyDatabase } from '#tests/empty_database'
import {
  imported,
  LIST_MAPPING,
  listBook,
  listedNumbers,
  listedUnit,
  listRows,
  openedImport,
  runImport,
  stillGateway,
} from '#tests/list_fixture'
import { AGREED, seasonOfPhotos } from '#tests/live_photos'
import type { World } from '#tests/season_fixture'
import { until } from '#tests/until'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const WORKER = fileURLToPath(new URL('../../tests/stopping_process.ts', import.meta.url))
const stillQueue = { check: async () => {} } as unknown as PhotoQueue

/** Previews as this user. */
async function previewBy(world: World, authorId: string, ...numbers: string[]) {
  const choice = { way: 'good', kind: 'merge', masks: false, mapping: LIST_MAPPING } as const
  const book = await listBook(await listRows(world, ...numbers))
  const preview = await previewList(book, await listedUnit(world), authorId, choice)
  if (!preview.ok) throw new Error(preview.error.type)
  return preview.value
}

/** Transactions of processes that are gone. */
const openTransactions = async () =>
  (
    await db.rawQuery(`select from pg_stat_activity where datname = current_database()
      and state like 'idle in transaction%'`)
  ).rows.length

test.group('A list that is interrupted', (group) => {
  group.each.teardown(() => emptyDatabase())

  test('by the kill of its worker has written nothing, and another worker ends it', async ({
    assert,
  }) => {
    const world = await seasonOfPhotos()
    await imported(world, await listRows(world, 'OLD1'))
    const numbers = Array.from({ length: 1_200 }, (_, n) => `N${n}`)
    const { job } = await openedImport(world, await listRows(world, ...numbers))
    const worker = fork(WORKER, [job.id], { execArgv: ['--import=./bin/typescript.mjs'] })
    const [reached] = await once(worker, 'message')
    assert.deepEqual(reached, { inTheMiddle: 500 })
    assert.equal(await openTransactions(), 1)
    worker.kill('SIGKILL')
    const [, signal] = await once(worker, 'exit')
    assert.equal(signal, 'SIGKILL')
    await until(async () => (await openTransactions()) === 0)
    assert.containSubset(await job.refresh(), { state: 'running', done: 500 })
    assert.deepEqual(await listedNumbers(world), ['OLD1'])
    await expectCounted(assert, 'killed')
    await runImport(job)
    assert.equal((await job.refresh()).state, 'done')
    assert.deepEqual(await listedNumbers(world), ['OLD1', ...numbers])
    assert.lengthOf(await AuditEntry.query().where('action', 'roster.imported'), 2)
    await expectCounted(assert, 'ended')
  })

  test('by another of the same school: one is run, and the other when it has ended', async ({
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const people = [world.coordinators[0]!.id, world.centre.id]
    const lists = [
      await previewBy(world, people[0]!, 'A01', 'A02'),
      await previewBy(world, people[1]!, 'B01'),
    ]
    const run = () => Promise.all(lists.map(({ id }, at) => runList(id, people[at]!, stillGateway)))
    const answers = await run()
    assert.sameMembers(
      answers.map((answer) => (answer.ok ? 'job' : answer.error.type)),
      ['job', 'list_import_running']
    )
    const [first] = await Job.query().where('kind', 'import_list')
    // Its worker seems lost, and so the job is given to a second one: only one of them writes.
    await Promise.all([runImport(first!), runImport(first!)])
    assert.lengthOf(await AuditEntry.query().where('action', 'roster.imported'), 1)
    await expectCounted(assert, 'the first')
    const [, again] = (await run()).toSorted((one, other) => Number(one.ok) - Number(other.ok))
    if (!again!.ok) throw new Error(again!.error.type)
    await runImport(again!.value)
    assert.sameMembers(await listedNumbers(world), ['A01', 'A02', 'B01'])
    await expectCounted(assert, 'the second')
  })

  test('in place of another while photos come in, keeps each photo with its student', async ({
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const authorId = world.coordinators[0]!.id
    await imported(world, await listRows(world, 'A01', 'A02', 'A03'))
    const [stays, goes, late] = await Student.query().orderBy('listPosition')
    const unit = await listedUnit(world)
    const opened = await openUpload(unit, { authorId, total: 3 })
    if (!opened.ok) throw new Error(opened.error.type)
    const upload = opened.value
    let done = 0
    const handIn = async ({ id: studentId }: Student) => {
      const photo = { bytes: Buffer.from(studentId), via: 'folder', studentId, ...AGREED } as const
      const received = await handInPhoto(unit, photo, authorId, stillQueue)
      if (!received.ok) throw new Error(received.error.type)
      const reported = await reportUpload(upload, { done: ++done })
      assert.isTrue(reported.ok)
    }
    await handIn(stays!)
    const { job } = await openedImport(world, await listRows(world, 'B01', 'A01'), {
      kind: 'replace',
    })
    const photographing = (run: JobRun<'import_list'>) =>
      runListImport({
        ...run,
        progress: async (rows) => {
          // In the middle of the list's transaction, by another connection: it does not wait.
          await handIn(goes!)
          await run.progress(rows)
        },
      })
    await runImport(job, { import_list: photographing })
    await expectCounted(assert, 'replaced')
    await handIn(late!)
    assert.deepEqual(await listedNumbers(world), ['B01', 'A01'])
    const photos = await Photo.query().orderBy('recordedAt')
    assert.deepEqual(
      photos.map(({ studentId }) => studentId),
      [stays!.id, goes!.id, late!.id]
    )
    const [counted] = await db.from('student_counts').where('round', 'main').sum('off_list as off')
    assert.equal(Number(counted.off), 2)
    const report = await reportUpload(upload, { done, state: 'done' })
    assert.equal(report.ok && report.value.state, 'done')
    await expectCounted(assert, 'uploaded')
  })
})
