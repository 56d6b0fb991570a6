import { runList } from '#backend/roster/list/actions/run_list'
import type ListImport from '#models/roster/list_import'
import { emptyDatabase } from '#tests/empty_database'
import {
  imported,
  listedNumbers,
  previewed,
  listRows,
  runImport,
  stillGateway,
} from '#tests/list_fixture'
import { seasonOfPhotos } from '#tests/live_photos'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

test.group('A list in place of the one before', (group) => {
  group.each.teardown(() => emptyDatabase())

  test('takes nobody off the list while a row has no usable number', async ({ assert }) => {
    const world = await seasonOfPhotos()
    await imported(world, await listRows(world, '0001', '0002', '0003'))
    const replaced = async (number: string, choice = {}) => {
      const rows = await listRows(world, '0001', '0002', number)
      const preview = await previewed(world, rows, { kind: 'replace', ...choice })
      if (!preview.ok) throw new Error(preview.error.type)
      return preview.value
    }
    const run = ({ id }: ListImport) => runList(id, world.coordinators[0]!.id, stillGateway)
    for (const lost of ['2.01E+17', '3', '00 03'])
      assert.deepEqual(await run(await replaced(lost)), {
        ok: false,
        error: { type: 'list_rows_unnamed', count: 1 },
      })
    // Added to the list, it takes nobody off it.
    assert.isTrue((await run(await replaced('3', { kind: 'merge' }))).ok)
    await db.from('jobs').update({ state: 'failed' })
    // Somebody was added after the preview: the job says why it does not run.
    await db
      .from('students')
      .where('xh', '0003')
      .update({ delisted_at: db.raw('now()') })
    const stale = await replaced('3')
    const job = await run(stale)
    if (!job.ok) throw new Error(job.error.type)
    await db.from('students').update({ delisted_at: null })
    await runImport(job.value)
    assert.deepInclude((await job.value.refresh()).toJSON(), {
      state: 'failed',
      failure: 'list_rows_unnamed',
    })
    assert.deepEqual(await listedNumbers(world), ['0001', '0002', '0003'])
  })

  test('spares whose row is bad for another reason', async ({ assert }) => {
    const world = await seasonOfPhotos()
    await imported(world, await listRows(world, 'A01', 'A02', 'A03'))
    const rows = await listRows(world, 'A01', 'A02')
    rows[1]![5] = '王小明'
    const list = await imported(world, rows, { kind: 'replace' })
    assert.deepInclude(list.counts, { bad: 1, delisted: 1 })
    assert.deepEqual(await listedNumbers(world), ['A01', 'A02'])
  })
})
