import { runJob } from '#backend/jobs/actions/run_job'
import { readResult } from '#backend/jobs/job_results'
import { findChromium } from '#backend/paper/printer/chromium'
import { closePrinter } from '#backend/paper/printer/print_paper'
import { runSheet } from '#backend/proofreading/sheets/run_sheet'
import { placeOf } from '#backend/proofreading/sheets/sheet_layout'
import { printer } from '#config/printer'
import Job from '#models/jobs/job'
import Grant from '#models/people/grant'
import type User from '#models/people/user'
import SeasonUnit from '#models/seasons/season_unit'
import { deliveredBatch, storedProduct } from '#tests/delivered_batch'
import { emptyDatabase } from '#tests/empty_database'
import { seasonOfPhotos } from '#tests/live_photos'
import { onlineGateway } from '#tests/online_gateway'
import { drawnPage, textsOf } from '#tests/pdf_pages'
import type { World } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ATTEMPT = { number: 1, heartbeat: () => undefined }
/** Of people, and in few fonts. */
const RARE = ['䶮*', '𠮷*', '㺭*']
/** Of the pictures in turn: red, green, blue. */
const COLOURS = [
  [200, 40, 40],
  [40, 160, 40],
  [40, 40, 200],
] as const

/** A school with a class of 26 photos and one student without, and a class of one photo. */
async function delivered() {
  const world = await seasonOfPhotos()
  const unit = await SeasonUnit.findOrFail(world.units[0]!.id)
  const [own, other] = [await classOf(unit), await classOf(unit, { name: '软件2002' })]
  const place = { classId: own.id, collegeId: own.collegeId }
  const students = []
  for (let at = 0; at < 26; at += 1)
    students.push(
      await studentOf(unit, {
        ...place,
        // The last of the list has the first number.
        listPosition: 100 - at,
        maskedName: RARE[at] ?? '张*三',
        lastFour: at === 5 ? null : `${1000 + at}`,
      })
    )
  const without = await studentOf(unit, { ...place, maskedName: '无*', lastFour: '000X' })
  const beside = await studentOf(unit, { classId: other.id, collegeId: other.collegeId })
  const pictures = []
  for (const colour of COLOURS) pictures.push(await storedProduct(`rgb(${colour.join()})`))
  await deliveredBatch(world, [...students, beside], 1, pictures)
  return { world, unit, own, other, students, without, beside }
}

/** A class teacher of one class. */
async function teacherOf(world: World, classId: string): Promise<User> {
  const [user] = world.coordinators
  await Grant.query().where('userId', user!.id).update({ role: 'class_teacher', classId })
  return user!
}

/** Chromium on a machine that has no fonts. */
function chromiumWithoutFonts(folder: string, chromium = findChromium()!): string {
  const [fonts, program] = [join(folder, 'fonts.conf'), join(folder, 'chromium')]
  writeFileSync(fonts, '<?xml version="1.0"?><fontconfig></fontconfig>')
  writeFileSync(program, `#!/bin/sh\nFONTCONFIG_FILE=${fonts} exec ${chromium} "$@"\n`)
  chmodSync(program, 0o755)
  return program
}

const order = (client: ApiClient, unit: SeasonUnit, user: User, part: object = {}) =>
  client
    .post(`/api/season_units/${unit.id}/check_sheets`)
    .json({ part: 'whole', ...part })
    .loginAs(user)
    .withCsrfToken()

const fetchFile = (client: ApiClient, jobId: string, user: User) =>
  client.get(`/api/jobs/${jobId}/file`).loginAs(user)

test.group('The check sheet of a class', (group) => {
  onlineGateway(group)
  group.each.teardown(emptyDatabase)
  group.teardown(closePrinter)

  test('shows its photos in the order of the list, with numbers, masked names and page numbers, and who has none', async ({
    client,
    assert,
  }) => {
    const { world, unit, own, students, without, beside } = await delivered()
    const [user] = world.coordinators
    const opened = await order(client, unit, user!, { classId: own.id })
    opened.assertStatus(202)
    const { id, total } = opened.body().data
    assert.equal(total, 26)
    assert.equal((await order(client, unit, user!)).body().error.type, 'sheet_running')
    assert.equal((await fetchFile(client, id, user!)).body().error.type, 'job_without_file')

    await runJob(id, { print_sheet: runSheet }, ATTEMPT)
    const job = await Job.findOrFail(id)
    assert.equal(job.state, 'done', String(job.failure))
    assert.deepEqual(await readResult(job.resultKey!), {
      seasonUnitId: unit.id,
      pages: 2,
      photos: 26,
    })
    const answer = await fetchFile(client, id, user!)
    answer.assertHeader('content-type', 'application/pdf')
    const called = decodeURIComponent(String(answer.header('content-disposition')))
    assert.match(called, /图像校对核对表-[\d-]+\.pdf$/)
    const pdf = answer.body() as Buffer
    const [first, second] = await textsOf(pdf)
    for (const [page, text] of [first!, second!].entries()) {
      for (const said of ['信息学院', '软件2001', '2024届', `第 ${page + 1} / 2 页`])
        assert.include(text, said)
    }
    const positions = students.slice(2).map(({ xh }) => first!.indexOf(xh!))
    assert.isTrue(positions.every((at) => at >= 0))
    assert.deepEqual(
      positions,
      positions.toSorted((a, b) => b - a)
    )
    for (const said of [...RARE.slice(0, 2), students[0]!.xh!, students[0]!.lastFour!])
      assert.include(second, said)
    assert.include(first, RARE[2]!)
    assert.notInclude(first, 'null')
    for (const said of [without.xh!, '无*', '000X', '27 人', '确认人']) assert.include(second, said)
    assert.notInclude(first! + second!, beside.xh!)

    const drawn = await drawnPage(pdf, 1)
    assert.isFalse(drawn.missesText, 'its fonts are in the file')
    for (let at = 0; at < 24; at += 1) {
      // The last of the students comes first.
      const colour = COLOURS[(25 - at) % COLOURS.length]!
      for (const [band, value] of drawn.colourAt(placeOf(at)).entries())
        assert.closeTo(value, colour[band]!, 12, `of photo ${at}`)
    }
    assert.match(pdf.toString('latin1'), /NotoSansSC[^]*FontFile2|FontFile2[^]*NotoSansSC/)
  })

  test('is that of the own class for its teacher, whatever is asked for, and nobody else fetches it', async ({
    client,
    assert,
  }) => {
    const { world, unit, own, other, students, beside } = await delivered()
    const teacher = await teacherOf(world, other.id)
    const none = await order(client, unit, teacher, { classId: own.id })
    assert.equal(none.body().error.type, 'sheet_empty')
    const { id, total } = (await order(client, unit, teacher)).body().data
    assert.equal(total, 1)
    await runJob(id, { print_sheet: runSheet }, ATTEMPT)
    const [only, ...more] = await textsOf((await fetchFile(client, id, teacher)).body())
    assert.lengthOf(more, 0)
    assert.include(only, beside.xh!)
    assert.notInclude(only, students[0]!.xh!)

    ;(await fetchFile(client, id, world.centre)).assertStatus(404)
    await Grant.query()
      .where('userId', teacher.id)
      .update({ classId: null, unitId: null, role: 'finance' })
    ;(await fetchFile(client, id, teacher)).assertStatus(403)
  })

  test('is not printed without Chromium, without fonts for rare names, or once its author reaches nobody: the job says so', async ({
    client,
    assert,
    cleanup,
  }) => {
    const { world, unit, other } = await delivered()
    const teacher = await teacherOf(world, other.id)
    const failureOf = async (before: () => unknown = () => {}) => {
      const { id } = (await order(client, unit, teacher)).body().data
      await before()
      await closePrinter()
      await runJob(id, { print_sheet: runSheet }, ATTEMPT)
      const { state, failure } = await Job.findOrFail(id)
      assert.equal(state, 'failed')
      return failure
    }
    const known = printer.chromium
    const folder = mkdtempSync(join(tmpdir(), 'chromium-'))
    cleanup(async () => {
      await closePrinter()
      printer.chromium = known
      rmSync(folder, { recursive: true })
    })
    printer.chromium = '/nowhere/chromium'
    assert.equal(await failureOf(), 'chromium_missing')
    printer.chromium = chromiumWithoutFonts(folder, known)
    assert.equal(await failureOf(), 'fonts_missing')
    printer.chromium = known
    assert.equal(
      await failureOf(() => Grant.query().where('userId', teacher.id).delete()),
      'sheet_empty'
    )
  })
})
