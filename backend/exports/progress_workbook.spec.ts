import AuditEntry from '#models/audit/audit_entry'
import Unit from '#models/people/unit'
import StudentAbsence from '#models/roster/student_absence'
import type User from '#models/people/user'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos } from '#tests/live_photos'
import { readBook } from '#tests/read_book'
import { person } from '#tests/season_fixture'
import { serverUrl, signIn } from '#tests/sign_in'
import { classOf, studentsOf } from '#tests/students_fixture'
import { test } from '@japa/runner'

/** Two classes of two colleges: one qualified, one abroad, one reset; in the other one of whom nobody knows. */
async function twoClasses() {
  const world = await seasonOfPhotos()
  const [unit] = world.units
  const other = await classOf(unit!, { college: '文学院', name: '中文2001' })
  const one = await classOf(unit!)
  const students = await studentsOf(unit!, [one, one, one, other])
  await photoOf(world, 'accepted', { studentId: students[0]!.id })
  await StudentAbsence.create({
    ...{ seasonUnitId: unit!.id, studentId: students[1]!.id, authorId: world.centre.id },
    ...{ round: 'main', reason: 'abroad' },
  })
  await photoOf(world, 'reset', { studentId: students[2]!.id })
  return { world, students, other, school: await Unit.findOrFail(unit!.unitId) }
}

async function workbook(user: User, unitId: string, locale = 'zh') {
  const headers = { ...(await signIn(user.email)), 'accept-language': locale }
  const path = `${serverUrl()}/api/season_units/${unitId}/progress`
  const { data } = (await (await fetch(path, { headers })).json()) as { data: any }
  const answer = await fetch(`${path}/workbook`, { headers })
  return { progress: data, answer, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

const FIGURES = [
  'expected',
  'captured',
  'qualified',
  'awaiting',
  'toRetake',
  'reset',
  'absent',
  'missing',
]
const REASONS = [
  'leave',
  'away',
  'enlisted',
  'abroad',
  'withdrawn',
  'other',
  'reset_not_retaken',
  'unexplained',
]

const numbersOf = (row: any) => [
  ...FIGURES.map((name) => row[name]),
  ...REASONS.map((why) => row.reasons[why] ?? null),
]

test.group('The workbook of the progress', (group) => {
  group.each.teardown(emptyDatabase)

  test('has the numbers of the page by class, their sum, and who is missing, masked', async ({
    assert,
  }) => {
    const { world, students } = await twoClasses()
    const { id } = world.units[0]!
    const { progress, bytes } = await workbook(world.coordinators[0]!, id)
    const { title, headings, rows } = readBook(bytes)
    assert.equal(title, '按班级')
    assert.deepEqual(headings.slice(0, 4), ['学院', '班级', '应采', '已采'])
    const shown = progress.classes.map((row: any) => [
      progress.colleges.find((college: any) => college.id === row.collegeId).name,
      row.name,
      ...numbersOf(row),
    ])
    assert.deepEqual(rows, [
      ...shown,
      ['合计', null, ...numbersOf({ ...progress.total, reasons: progress.reasons })],
    ])
    const sums = headings.map((_, place) =>
      rows.slice(0, -1).reduce((sum, row) => sum + Number(row[place] ?? 0), 0)
    )
    assert.deepEqual(
      rows.at(-1)!.slice(2).map(Number),
      sums.slice(2),
      'the sum of the classes is the header'
    )
    const missing = readBook(bytes, 2).rows
    assert.lengthOf(missing, progress.total.missing)
    assert.sameDeepMembers(missing, [
      ['信息学院', '软件2001', students[1]!.xh, '王*', '出国'],
      ['信息学院', '软件2001', students[2]!.xh, '王*', '被重置未重拍'],
      ['文学院', '中文2001', students[3]!.xh, '王*', '未说明'],
    ])
  })

  test('is in the reader’s language, and recorded', async ({ assert }) => {
    const { world } = await twoClasses()
    const { id } = world.units[0]!
    const { answer, bytes } = await workbook(world.centre, id, 'en')
    assert.include(answer.headers.get('content-disposition')!, 'Progress-2023-03-21.xlsx')
    assert.equal(readBook(bytes).title, 'By class')
    const entry = await AuditEntry.findByOrFail('action', 'list.exported')
    assert.containSubset(entry.toJSON(), { subjectType: 'season_unit', subjectId: id })
    assert.deepEqual(entry.details, { list: 'progress', rows: 6 })
  })

  test('is of the own class for its teacher, and of nobody’s students for finance', async ({
    assert,
  }) => {
    const { world, other, school } = await twoClasses()
    const { id } = world.units[0]!
    const teacher = await person('class_teacher', school, { classId: other.id })
    const { bytes } = await workbook(teacher, id)
    assert.deepEqual(
      readBook(bytes).rows.map((row) => row[1]),
      ['中文2001', null]
    )
    assert.lengthOf(readBook(bytes, 2).rows, 1)
    assert.equal((await workbook(await person('finance'), id)).answer.status, 403)
  })
})
