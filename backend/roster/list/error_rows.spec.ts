import { dropImport } from '#backend/roster/list/actions/drop_imports'
import { errorBook } from '#backend/roster/list/books/error_book'
import { runList } from '#backend/roster/list/actions/run_list'
import { previewList } from '#backend/roster/list/actions/preview_list'
import { rowsOfImport } from '#backend/roster/list/queries/rows_of_import'
import { writeSheet } from '#backend/sheets/write_sheet'
import type ListImport from '#models/roster/list_import'
import { emptyDatabase } from '#tests/empty_database'
import {
  imported,
  LIST_MAPPING,
  listedNumbers,
  listedUnit,
  previewed,
  listRows,
  runImport,
  stillGateway,
} from '#tests/list_fixture'
import { seasonOfPhotos } from '#tests/live_photos'
import { readBook } from '#tests/read_book'
import type { World } from '#tests/season_fixture'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

const ORIGIN = { origin_row: '原行号', origin_list: '名单编号' }
/** Where the masked name stands in an error workbook. */
const NAME = 7

/** Rows, of which those with these numbers show a full name. */
async function faulty(world: World, numbers: string[], bad: readonly string[]) {
  const rows = await listRows(world, ...numbers)
  return rows.map((row) => (bad.includes(row[3]!) ? row.with(5, '王小明') : row))
}

/** The error rows of an import as its workbook has them, mended: those with these numbers, or all. */
async function mendedRows({ id }: ListImport, ...numbers: string[]) {
  const book = await errorBook(id, await rowsOfImport(id, undefined, 'bad'), 'zh')
  const { headings, rows } = readBook(book)
  const all = rows.map((row) => row.map(String).with(NAME, '王*明'))
  const wanted = numbers.length > 0 ? all.filter((row) => numbers.includes(row[5]!)) : all
  return { headings: headings.map(String), rows: wanted }
}

type Part = Awaited<ReturnType<typeof mendedRows>>

async function uploaded(
  world: World,
  { headings, rows }: Part,
  choice = {},
  [author] = world.coordinators
) {
  const book = await writeSheet({ title: '错误行', headings, rows })
  const mapping = { ...LIST_MAPPING, ...ORIGIN }
  const all = { way: 'good', kind: 'merge', masks: false, mapping, ...choice } as const
  return previewList(book, await listedUnit(world), author!.id, all)
}

async function runPart(world: World, part: Part) {
  const preview = await uploaded(world, part)
  if (!preview.ok) throw new Error(preview.error.type)
  const job = await runList(preview.value.id, world.coordinators[0]!.id, stillGateway)
  if (!job.ok) throw new Error(job.error.type)
  await runImport(job.value)
  return preview.value.refresh()
}

const refusal = (type: string, more = {}) => ({ ok: false, error: { type, ...more } })

test.group('Error rows of a list, mended', (group) => {
  group.each.teardown(() => emptyDatabase())

  test('go back into the list that they came from, whichever was run since', async ({ assert }) => {
    const world = await seasonOfPhotos()
    const first = await imported(world, await faulty(world, ['A1', 'A2', 'A3'], ['A2']))
    await imported(world, await listRows(world, 'B1', 'B2'))
    const part = await runPart(world, await mendedRows(first))
    assert.equal(part.originId, first.id)
    assert.deepEqual(await listedNumbers(world), ['A1', 'A2', 'A3', 'B1', 'B2'])
  })

  test('go back in portions, and what is still bad in a portion in a portion of its own', async ({
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const numbers = ['A1', 'A2', 'A3', 'A4', 'A5']
    const list = await imported(world, await faulty(world, numbers, ['A2', 'A3', 'A4']))
    const whole = await mendedRows(list)
    const unmended = { ...whole, rows: whole.rows.with(1, whole.rows[1]!.with(NAME, '王小明')) }
    const part = await runPart(world, { ...unmended, rows: unmended.rows.slice(0, 2) })
    assert.deepInclude(part.counts, { new: 1, bad: 1 })
    assert.deepEqual(await listedNumbers(world), ['A1', 'A2', 'A5'])
    await runPart(world, await mendedRows(list, 'A4'))
    await runPart(world, await mendedRows(part))
    assert.deepEqual(await listedNumbers(world), numbers)
    // The same file again changes nothing.
    assert.deepInclude((await runPart(world, whole)).counts, { same: 3, new: 0, changed: 0 })
    assert.deepEqual(await listedNumbers(world), numbers)
  })

  test('go back into their preview in portions, and never into another one', async ({ assert }) => {
    const world = await seasonOfPhotos()
    const done = await imported(world, await faulty(world, ['A1', 'A2'], ['A2']))
    const rows = await faulty(world, ['B1', 'B2', 'B3'], ['B2', 'B3'])
    const preview = await previewed(world, rows, { way: 'all' })
    if (!preview.ok) throw new Error(preview.error.type)
    const { value: open } = preview
    const whole = await mendedRows(open)
    const first = await uploaded(world, { ...whole, rows: whole.rows.slice(0, 1) }, { way: 'all' })
    if (!first.ok) throw new Error(first.error.type)
    assert.equal(first.value.id, open.id)
    assert.deepInclude(first.value.counts, { new: 2, bad: 1 })
    // A mended row that is sent again as it is does no harm.
    const second = await uploaded(world, whole, { way: 'all' })
    if (!second.ok) throw new Error(second.error.type)
    assert.deepInclude(second.value.counts, { new: 3, bad: 0 })
    const other = await uploaded(world, await mendedRows(done))
    if (!other.ok) throw new Error(other.error.type)
    assert.deepInclude(other.value.toJSON(), { originId: done.id, state: 'previewed' })
    assert.deepInclude(other.value.counts, { new: 1, bad: 0 })
  })

  test('are refused where they do not fit', async ({ assert }) => {
    const world = await seasonOfPhotos()
    const list = await imported(world, await faulty(world, ['A1', 'A2', 'A3'], ['A2', 'A3']))
    const { headings, rows } = await mendedRows(list)
    const sent = (changed: string[][], choice = {}) =>
      uploaded(world, { headings, rows: changed }, choice)
    const good = rows[0]!.with(0, '2')
    assert.containSubset(await sent([good]), refusal('list_origin_unfit', { row: 2 }))
    assert.containSubset(await sent([good.with(0, '9')]), refusal('list_origin_unfit', { row: 9 }))
    const mixed = [rows[0]!, rows[1]!.with(1, randomUUID())]
    assert.containSubset(await sent(mixed), refusal('list_origin_mixed', { row: 3 }))
    const typed = rows.map((row) => row.with(1, '1'))
    assert.containSubset(await sent(typed), refusal('list_origin_mixed', { row: 2 }))
    const nowhere = randomUUID()
    const unknown = rows.map((row) => row.with(1, nowhere))
    assert.containSubset(await sent(unknown), refusal('list_without_origin'))
    assert.containSubset(await sent(rows, { kind: 'replace' }), refusal('list_part_replaces'))
    const { origin_row } = ORIGIN
    const half = await sent(rows, { mapping: { ...LIST_MAPPING, origin_row } })
    assert.containSubset(half, refusal('column_missing', { column: 'origin_list' }))
    const dropped = await previewed(world, await faulty(world, ['C1', 'C2'], ['C2']))
    if (!dropped.ok) throw new Error(dropped.error.type)
    const lost = await mendedRows(dropped.value)
    await dropImport(dropped.value.id)
    assert.containSubset(await uploaded(world, lost), refusal('list_without_origin'))
  })

  test('are refused once the list was replaced, at their preview and at their run', async ({
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const list = await imported(world, await faulty(world, ['A1', 'A2'], ['A2']))
    const rows = await mendedRows(list)
    const part = await uploaded(world, rows, {}, [world.centre])
    if (!part.ok) throw new Error(part.error.type)
    await imported(world, await listRows(world, 'B1'), { kind: 'replace' })
    const replaced = refusal('list_origin_replaced')
    assert.containSubset(await uploaded(world, rows), replaced)
    const run = await runList(part.value.id, world.coordinators[0]!.id, stillGateway)
    assert.containSubset(run, replaced)
    assert.deepEqual(await listedNumbers(world), ['B1'])
  })

  test('have numbers of their own beside the rows of their list', async ({ assert }) => {
    const world = await seasonOfPhotos()
    const list = await imported(world, await faulty(world, ['A1', 'A2'], ['A2']))
    const { headings, rows } = await mendedRows(list)
    const twice = await uploaded(world, { headings, rows: [rows[0]!.with(5, 'A1')] })
    if (!twice.ok) throw new Error(twice.error.type)
    assert.deepInclude(twice.value.counts, { new: 0, changed: 0, bad: 1 })
  })
})
