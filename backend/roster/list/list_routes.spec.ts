import { runImport, LIST_HEADINGS, listBook, listRow, listedNumbers } from '#tests/list_fixture'
import { emptyDatabase } from '#tests/empty_database'
import { liveEngine } from '#tests/live_engine'
import { photoOf, seasonOfPhotos } from '#tests/live_photos'
import { readBook } from '#tests/read_book'
import type { World } from '#tests/season_fixture'
import { serverUrl, signIn } from '#tests/sign_in'
import { studentOf } from '#tests/students_fixture'
import { LIST_FIELDS } from '#domain/roster/list/list_fields'
import Job from '#models/jobs/job'
import Unit from '#models/people/unit'
import SeasonUnit from '#models/seasons/season_unit'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { strFromU8, unzipSync } from 'fflate'
import { randomUUID } from 'node:crypto'

const COLUMNS = Object.fromEntries(LIST_FIELDS.map((field, place) => [field, LIST_HEADINGS[place]]))

const unitOf = async ({ units }: World) => {
  const { unitId, id } = units[0]!
  return { id, name: (await Unit.findOrFail(unitId)).name }
}

const upload = async (
  client: ApiClient,
  world: World,
  book: Buffer,
  fields: Record<string, string> = {}
) =>
  client
    .post(`/api/season_units/${world.units[0]!.id}/list_imports`)
    .fields({ way: 'good', kind: 'merge', ...COLUMNS, ...fields })
    .file('file', book, { filename: '名单.xlsx' })
    .loginAs(world.coordinators[0]!)
    .withCsrfToken()

const get = (client: ApiClient, { coordinators }: World, path: string) =>
  client.get(`/api/${path}`).loginAs(coordinators[0]!).header('accept-language', 'zh')

/** A workbook of the API. */
async function bookAt({ coordinators }: World, path: string): Promise<Buffer> {
  const headers = { ...(await signIn(coordinators[0]!.email)), 'accept-language': 'zh' }
  const answer = await fetch(`${serverUrl()}/api/${path}`, { headers })
  return Buffer.from(await answer.arrayBuffer())
}

test.group('The list of a school', (group) => {
  liveEngine(group)
  group.each.teardown(() => emptyDatabase())

  /** Three rows, the second with a full name, the third with a lost zero. */
  const faulty = (name: string) => [
    listRow(name, 'A01'),
    listRow(name, 'A02', { name: '王小明' }),
    listRow(name, 'A03', { four: '47' }),
    listRow(name, 'A04'),
  ]

  async function runHere(client: ApiClient, world: World, importId: string) {
    const started = await client
      .post(`/api/list_imports/${importId}/run`)
      .loginAs(world.coordinators[0]!)
      .withCsrfToken()
    started.assertStatus(202)
    await runImport(await Job.findOrFail(started.body().data.id))
  }

  test('proposes its columns by their headings, and as they were chosen before', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { id, name } = await unitOf(world)
    const headings = [...LIST_HEADINGS.slice(0, 2), '教学班', ...LIST_HEADINGS.slice(3), '备注']
    const book = await listBook([[...listRow(name, 'A01'), '']], headings)
    const read = () =>
      client
        .post(`/api/season_units/${id}/list_columns`)
        .file('file', book, { filename: '名单.xlsx' })
        .loginAs(world.coordinators[0]!)
        .withCsrfToken()
    const first = (await read()).body().data
    assert.deepEqual(first.headings, headings)
    assert.equal(first.proposed.masked_name, '姓名(脱敏)')
    assert.notProperty(first.proposed, 'class')
    const swapped = await upload(client, world, book, { class: '证件号码后四位' })
    swapped.assertStatus(422)
    assert.equal(swapped.body().error.type, 'list_heading_other')
    ;(await upload(client, world, book, { class: '教学班' })).assertStatus(201)
    assert.equal((await read()).body().data.proposed.class, '教学班')
  })

  test('counts the same on the screen, in the error workbook and in the database', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { name } = await unitOf(world)
    const preview = (await upload(client, world, await listBook(faulty(name)))).body().data
    assert.deepInclude(preview.counts, { new: 2, bad: 2 })
    const bad = await get(client, world, `list_imports/${preview.id}/rows?outcome=bad&limit=1`)
    assert.deepEqual(bad.body().data[0].faults, [
      {
        column: 'masked_name',
        type: 'list_unmasked',
        message: '这是完整的姓名，没有保存。请填脱敏姓名，如“王*明”；或在导入时选择“由系统脱敏”。',
      },
    ])
    const next = bad.body().meta.next
    const rest = await get(
      client,
      world,
      `list_imports/${preview.id}/rows?outcome=bad&after=${next}`
    )
    assert.deepEqual(
      rest.body().data.map(({ rowNo }: { rowNo: number }) => rowNo),
      [4]
    )
    await runHere(client, world, preview.id)
    assert.deepEqual(await listedNumbers(world), ['A01', 'A04'])
    const book = await bookAt(world, `list_imports/${preview.id}/error_rows`)
    const { headings, rows } = readBook(book)
    assert.deepEqual(headings, ['原行号', '名单编号', ...LIST_HEADINGS, '错误与改法'])
    assert.deepEqual(
      rows.map(([row, list]) => [row, list]),
      [
        ['3', preview.id],
        ['4', preview.id],
      ]
    )
    assert.isNull(rows[0]![7] || null)
    assert.notInclude(JSON.stringify(rows), '王小明')
    assert.match(String(rows[1]![8]), /证件号码后四位：/)
    const done = (await get(client, world, `list_imports/${preview.id}`)).body().data
    assert.deepInclude(done.counts, { new: 2, bad: 2 })
    assert.equal(done.state, 'done')
  })

  test('takes its mended error rows back at their places, after it was run and before', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { name } = await unitOf(world)
    const headings = ['原行号', '名单编号', ...LIST_HEADINGS, '错误与改法']
    const origin = { origin_row: '原行号', origin_list: '名单编号' }
    const mendedOf = (list: string) => [
      ['3', list, ...listRow(name, 'A02'), 'x'],
      ['4', list, ...listRow(name, 'A03'), 'x'],
    ]
    const early = await upload(
      client,
      world,
      await listBook(mendedOf(randomUUID()), headings),
      origin
    )
    assert.equal(early.body().error.type, 'list_without_origin')
    const first = (await upload(client, world, await listBook(faulty(name)))).body().data
    await runHere(client, world, first.id)
    const mended = mendedOf(first.id)
    const wrong = [['9', first.id, ...listRow(name, 'A09'), 'x']]
    const unknown = await upload(client, world, await listBook(wrong, headings), origin)
    assert.deepInclude(unknown.body().error, { type: 'list_origin_unfit', row: 9 })
    const replacing = { ...origin, kind: 'replace' }
    const refused = await upload(client, world, await listBook(mended, headings), replacing)
    assert.equal(refused.body().error.type, 'list_part_replaces')
    const part = (await upload(client, world, await listBook(mended, headings), origin)).body().data
    await runHere(client, world, part.id)
    assert.deepEqual(await listedNumbers(world), ['A01', 'A02', 'A03', 'A04'])
    // All or nothing: the rows go back into the preview.
    const whole = faulty(name).map((row) => row.with(3, `B${row[3]}`))
    const held = await upload(client, world, await listBook(whole), { way: 'all', kind: 'replace' })
    const fixed = mendedOf(held.body().data.id).map((row) => row.with(5, `B${row[5]}`))
    const all = (
      await upload(client, world, await listBook(fixed, headings), { ...origin, way: 'all' })
    ).body().data
    assert.deepInclude(all.counts, { new: 4, bad: 0, delisted: 4 })
    await runHere(client, world, all.id)
    assert.deepEqual(await listedNumbers(world), ['BA01', 'BA02', 'BA03', 'BA04'])
  })

  test('has a template of text cells with an example and an explanation of each column, which is read back', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { id } = await unitOf(world)
    const template = await bookAt(world, `season_units/${id}/list_template`)
    const { headings, rows } = readBook(template)
    assert.deepEqual(headings, LIST_HEADINGS)
    assert.deepEqual(rows[0]!.slice(3), ['2019010101', '471X', '王*明'])
    assert.isAbove(rows.length, 1_000)
    const parts = unzipSync(template)
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!)
    // Blank cells too: what is typed into them keeps its zeros.
    const styles = new Set([...sheet.matchAll(/<c r="D\d+"[^>]*?\bs="(\d+)"/g)].map(([, s]) => s))
    assert.equal(styles.size, 1)
    assert.equal([...sheet.matchAll(/<c r="D\d+"[^>]*?\bs="/g)].length, rows.length + 1)
    const formats = strFromU8(parts['xl/styles.xml']!)
    const xf = [...formats.split('<cellXfs')[1]!.matchAll(/<xf [^>]*numFmtId="(\d+)"/g)]
    const format = xf[Number([...styles][0])]![1]!
    assert.match(formats, new RegExp(`<numFmt numFmtId="${format}" formatCode="@"`))
    const explained = strFromU8(parts['xl/worksheets/sheet2.xml']!)
    for (const heading of LIST_HEADINGS) assert.include(explained, heading)
    const preview = await upload(client, world, template)
    assert.deepInclude(preview.body().data.counts, { new: 1, bad: 0 })
  })

  test('with names that look like formulas comes out as text', async ({ client, assert }) => {
    const world = await seasonOfPhotos()
    const { name } = await unitOf(world)
    const names = ['=HYPERLINK("http://x")', '+1', '@SUM(A1)', '\t=1', '-2+3']
    const rows = names.map((text, n) => listRow(name, `A${n}`, { className: text, four: '1' }))
    const preview = (await upload(client, world, await listBook(rows))).body().data
    const book = await bookAt(world, `list_imports/${preview.id}/error_rows`)
    // Throws for a formula.
    const read = readBook(book).rows.map((row) => row[4])
    assert.deepEqual(
      read,
      names.map((text) => text.trim())
    )
  })

  test('and its photos are held against each other, without naming who is elsewhere', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { id, name } = await unitOf(world)
    const preview = await upload(
      client,
      world,
      await listBook([listRow(name, 'A01'), listRow(name, 'A02')])
    )
    await runHere(client, world, preview.body().data.id)
    await photoOf(world, 'awaiting_review', { studentId: null })
    const { regionId, seasonId } = world.units[0]!
    const school = await Unit.create({ code: '20009', name: '远方学院', regionId })
    const elsewhere = await SeasonUnit.create({ seasonId, unitId: school.id, regionId })
    await studentOf(elsewhere, { xh: 'A02', xhKey: 'a02', maskedName: '王*明', lastFour: '471X' })
    const of = async (kind: string) =>
      (await get(client, world, `season_units/${id}/list_quality?kind=${kind}`)).body()
    const { meta, data } = await of('in_other_unit')
    assert.deepEqual(meta.counts, { photo_without_row: 1, row_without_photo: 2, in_other_unit: 1 })
    assert.deepEqual(
      data.map(({ xh }: { xh: string }) => xh),
      ['A02']
    )
    assert.notInclude(JSON.stringify(data), '远方')
    assert.lengthOf((await of('row_without_photo')).data, 2)
    assert.isNull((await of('photo_without_row')).data[0].xh)
  })

  test('is frozen as layout data, version by version', async ({ client, assert }) => {
    const world = await seasonOfPhotos()
    const { id, name } = await unitOf(world)
    const freeze = () =>
      client
        .post(`/api/season_units/${id}/layout_versions`)
        .loginAs(world.coordinators[0]!)
        .withCsrfToken()
    assert.equal((await freeze()).body().error.type, 'layout_empty')
    const preview = await upload(
      client,
      world,
      await listBook([listRow(name, 'A01'), listRow(name, 'A02')])
    )
    await runHere(client, world, preview.body().data.id)
    const frozen = await freeze()
    frozen.assertStatus(201)
    assert.deepInclude(frozen.body().data, { no: 1, count: 2, confirmedStep: null })
    // A second click finds the same version.
    assert.equal((await freeze()).body().data.id, frozen.body().data.id)
    const other = await upload(client, world, await listBook([listRow(name, 'A03')]))
    await runHere(client, world, other.body().data.id)
    await freeze()
    const { data, meta } = (await get(client, world, `season_units/${id}/layout_versions`)).body()
    assert.deepEqual(
      data.map(({ no }: { no: number }) => no),
      [2, 1]
    )
    assert.equal(meta.listed, 3)
  })
})
