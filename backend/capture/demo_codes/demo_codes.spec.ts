import { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import { NoDecoder } from '#backend/capture/decoder/no_decoder'
import { drawPdfPage } from '#backend/paper/draw_pdf_page'
import { closePrinter } from '#backend/paper/printer/print_paper'
import { readQrCodes } from '#backend/paper/qr_codes'
import Unit from '#models/people/unit'
import UnitCode from '#models/people/unit_code'
import type SchoolClass from '#models/roster/school_class'
import { anotherSchool } from '#tests/another_school'
import { capturing, scan } from '#tests/capture_fixture'
import { LONG_FIELDS } from '#tests/drawn_codes/code_fields'
import { textsOf } from '#tests/pdf_pages'
import { person } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

test.group('Demo codes on paper', (group) => {
  const { of } = capturing(group)
  group.teardown(closePrinter)

  const print = (client: ApiClient, path: string, user = of.user) =>
    client.post(`/api/${path}/demo_codes`).loginAs(user).withCsrfToken()
  const faultOf = async (client: ApiClient, path: string) =>
    (await print(client, path)).body().error?.type

  /** A class with so many students, all listed. */
  async function listed(count: number, name = '软件2001') {
    const schoolClass = await classOf(of.unit, { name })
    const { id: classId, collegeId } = schoolClass
    const students = []
    for (let listPosition = 1; listPosition <= count; listPosition += 1)
      students.push(await studentOf(of.unit, { classId, collegeId, listPosition }))
    return { schoolClass, students, path: `classes/${schoolClass.id}` }
  }

  /** What the codes of a page say, as a scanner types it. */
  async function tokensOn(pdf: Buffer, page: number) {
    const drawn = await drawPdfPage(pdf, page)
    const bitmap = drawn.ok && drawn.value.bitmap
    if (!bitmap) throw new Error('no such page')
    const codes = await readQrCodes(bitmap, 12)
    return codes.map((bytes) => Buffer.from(bytes).toString('latin1'))
  }

  test('lead each to its student when they are scanned, and are known the second time', async ({
    client,
    assert,
  }) => {
    const { students, path } = await listed(13, LONG_FIELDS.bh)
    const printed = await print(client, path)
    printed.assertStatus(200)
    printed.assertHeader('content-type', 'application/pdf')
    printed.assertHeader('cache-control', 'no-store')
    const pdf: Buffer = printed.body()
    const [first, second] = [await tokensOn(pdf, 1), await tokensOn(pdf, 2)]
    assert.deepEqual([first.length, second.length], [12, 1])
    const found = new Set<string>()
    for (const token of [...first, ...second]) {
      const { data } = await scan(client, of.unit, token, of.user)
      assert.deepInclude(data, { outcome: 'bound', differences: [], waiting: [], isUnusual: false })
      found.add(data.student.id)
    }
    assert.sameMembers(
      [...found],
      students.map(({ id }) => id)
    )
    const [again] = await tokensOn((await print(client, `students/${students[12]!.id}`)).body(), 1)
    const { data } = await scan(client, of.unit, again!, of.user)
    assert.deepInclude(data, { outcome: 'known', differences: [] })
    assert.equal(data.student.id, students[12]!.id)
  }).timeout(60_000)

  test('say on each page and under each code that they are of a rehearsal, and no whole number', async ({
    client,
    assert,
  }) => {
    const { students, path } = await listed(2)
    const [text, ...more] = await textsOf((await print(client, path)).body())
    assert.isEmpty(more)
    const page = text!.replaceAll(/\s+/g, ' ')
    const counted = (what: string) => page.split(what).length - 1
    assert.equal(
      counted('演练专用,不是学信网的采集码') + counted('演练专用，不是学信网的采集码'),
      3
    )
    assert.equal(counted('For rehearsal only: no code of the registry (CHSI)'), 2)
    assert.equal(counted('For rehearsal only: no codes of the registry (CHSI)'), 1)
    assert.equal(counted('软件2001'), 2)
    for (const { xh, maskedName } of students) {
      assert.include(page, `${maskedName} · ${xh!.slice(-4)}`)
      assert.notInclude(page, xh!)
    }
    assert.notInclude(page, '123X')
    const [entry] = await db.from('audit_entries').where('action', 'code.demo_printed')
    assert.deepEqual(entry.details, { count: 2 })
  })

  test('are of those whom the list has in the class, as far as it says who they are', async ({
    client,
    assert,
  }) => {
    const { schoolClass, path } = await listed(0)
    assert.equal(await faultOf(client, path), 'demo_codes_of_nobody')
    const at = ({ id: classId, collegeId }: SchoolClass) => ({ classId, collegeId })
    await studentOf(of.unit, at(schoolClass))
    await studentOf(of.unit, { ...at(schoolClass), listPosition: 1, maskedName: null })
    assert.equal(await faultOf(client, path), 'demo_codes_of_nobody')
    await studentOf(of.unit, { ...at(schoolClass), listPosition: 2 })
    assert.lengthOf(await tokensOn((await print(client, path)).body(), 1), 1)
  })

  test('are not printed for more than a request can wait for', async ({ client, assert }) => {
    const { path } = await listed(121)
    const { error } = (await print(client, path)).body()
    assert.equal(error.type, 'demo_codes_too_many')
    assert.include(error.message, '120')
  })

  test('are not made without a national code of the unit', async ({ client, assert }) => {
    const { path } = await listed(1)
    await UnitCode.query().delete()
    assert.equal(await faultOf(client, path), 'no_national_code')
  })

  test('are of a rehearsal only: not where time is real, or codes are not simulated', async ({
    client,
    assert,
  }) => {
    const { path } = await listed(1)
    app.container.swap(CaptureCodeDecoder, () => new NoDecoder())
    const elsewhere = await faultOf(client, path)
    app.container.restore(CaptureCodeDecoder)
    assert.equal(elsewhere, 'demo_codes_in_rehearsal')
    await db.from('season_clock').update({ mode: 'real' })
    assert.equal(await faultOf(client, path), 'demo_codes_in_rehearsal')
  })

  test('are not printed in a season that goes by ID cards', async ({ client, assert }) => {
    const { path } = await listed(1)
    await db.rawQuery(
      `update season_policies set sourced = jsonb_set(sourced, '{identity,value}', '"roster"')`
    )
    assert.equal(await faultOf(client, path), 'codes_not_used')
  })

  test('of another school are not found', async ({ client }) => {
    const { students, path } = await listed(1)
    const { unitId } = await anotherSchool(of.world)
    const stranger = await person('coordinator', await Unit.findOrFail(unitId))
    for (const asked of [path, `students/${students[0]!.id}`])
      (await print(client, asked, stranger)).assertStatus(404)
  })
})
