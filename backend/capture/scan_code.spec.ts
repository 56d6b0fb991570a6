import { openValue } from '#backend/sealing/sealed_value'
import CaptureCode from '#models/capture/capture_code'
import CodeConflict from '#models/capture/code_conflict'
import Student from '#models/roster/student'
import UnitCode from '#models/people/unit_code'
import {
  capturing,
  LISTED,
  scan,
  tokenOf,
  withNationalCodes,
  yxdmOf,
  type Fields,
} from '#tests/capture_fixture'
import { SAMPLE_FIELDS } from '#tests/drawn_codes/code_fields'
import { drawCode } from '#tests/drawn_codes/draw_code'
import { standsIn, syntheticPhoto } from '#tests/live_photos'
import { anotherSchool } from '#tests/another_school'
import { classOf, studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

test.group('A 采集码 that staff scan', (group) => {
  const { of, scanned } = capturing(group)
  const faultOf = async (client: ApiClient, fields: Fields) =>
    (await scanned(client, fields)).error?.type ?? null

  test('shows the student of the list: name and last four are the code’s, the class the list’s', async ({
    client,
    assert,
  }) => {
    const { id: classId, collegeId } = await classOf(of.unit, { name: '软工一班' })
    const known = { maskedName: '李*', lastFour: '0001', classId, collegeId }
    const student = await studentOf(of.unit, { ...LISTED, ...known })
    const { data } = await scanned(client)
    assert.containSubset(data, {
      outcome: 'bound',
      isUnusual: false,
      student: { id: student.id, maskedName: '张**三', lastFour: '471X', level: '本科' },
      differences: [
        { field: 'maskedName', code: '张**三', list: '李*' },
        { field: 'lastFour', code: '471X', list: '0001' },
        { field: 'className', code: SAMPLE_FIELDS.bh, list: '软工一班' },
      ],
    })
    await student.refresh()
    assert.equal(student.classId, classId)
    const conflicts = await CodeConflict.query()
    assert.deepEqual(
      conflicts.map(({ kind, state }) => [kind, state]),
      [['field_differs', 'open']]
    )
  })

  test('is kept sealed, all nine fields of it, and found again without being opened', async ({
    client,
    assert,
  }) => {
    await studentOf(of.unit, LISTED)
    await scanned(client)
    const code = await CaptureCode.firstOrFail()
    assert.notInclude(JSON.stringify(code.toJSON()), SAMPLE_FIELDS.cjm)
    const sealedIn = { seasonId: code.seasonId, rowId: code.id }
    const opened = await openValue(sealedIn, code.sealed)
    const fields = { ...SAMPLE_FIELDS, sjc: '1678000000000', yxdm: yxdmOf(1) }
    assert.deepEqual(opened.ok && JSON.parse(opened.value), fields)
    assert.equal((await scanned(client)).data.outcome, 'known')
    assert.lengthOf(await CaptureCode.query(), 1)
    const entries = await db.from('audit_entries').where('action', 'code.bound')
    assert.lengthOf(entries, 1)
    assert.notMatch(JSON.stringify(entries), /Hx4K|471X|张/)
  })

  test('brings somebody whom the list does not have, and the school is asked about them', async ({
    client,
    assert,
  }) => {
    await studentOf(of.unit, { listPosition: 1 })
    const { data } = await scanned(client)
    assert.containSubset(data, { outcome: 'bound', differences: [], student: { xh: LISTED.xh } })
    const student = await Student.findOrFail(data.student.id)
    assert.deepEqual([student.origin, student.listPosition], ['code', null])
    const [conflict] = await CodeConflict.query()
    assert.deepEqual([conflict?.kind, conflict?.studentId], ['not_listed', student.id])
  })

  test('asks nothing about a newcomer while there is no list, and finds the class by its name', async ({
    client,
    assert,
  }) => {
    const schoolClass = await classOf(of.unit, { name: SAMPLE_FIELDS.bh })
    const { data } = await scanned(client)
    assert.equal(data.student.schoolClass.id, schoolClass.id)
    assert.isEmpty(await CodeConflict.query())
  })

  test('of fifty scans at once makes one student and one code', async ({ client, assert }) => {
    const all = await Promise.all(Array.from({ length: 50 }, () => scanned(client)))
    const ids = new Set(all.map(({ data }) => data.student.id))
    assert.equal(ids.size, 1)
    assert.lengthOf(await CaptureCode.query(), 1)
    assert.lengthOf(await Student.query(), 1)
    assert.lengthOf(
      all.filter(({ data }) => data.outcome === 'bound'),
      1
    )
  }).timeout(60_000)

  test('is not used beside another of the same number: the school decides', async ({
    client,
    assert,
  }) => {
    await studentOf(of.unit, LISTED)
    await scanned(client)
    const { error } = await scanned(client, { cjm: 'SecondCode000000' })
    assert.equal(error.type, 'second_code')
    assert.include(error.message, '采集码待处理')
    assert.equal(await faultOf(client, { cjm: 'ThirdCode0000000' }), 'second_code')
    const conflicts = await CodeConflict.query()
    assert.deepEqual(
      conflicts.map(({ kind }) => kind),
      ['second_code'],
      'the third waits in place of the second'
    )
    assert.lengthOf(await CaptureCode.query(), 1)
  })

  test('names nobody where it is in use in another unit', async ({ client, assert }) => {
    const other = await anotherSchool(of.world)
    await db.from('unit_codes').delete()
    await UnitCode.create({ unitId: other.unitId, yxdm: yxdmOf(1), level: '*' })
    await standsIn(other.id, 'capturing')
    await scan(client, other, tokenOf(), of.world.centre)
    await db.from('unit_codes').delete()
    await withNationalCodes(of.world.units)
    await studentOf(of.unit, LISTED)
    const { error } = await scanned(client)
    assert.deepEqual(error, {
      type: 'code_bound_elsewhere',
      message: '已在其他单位使用，请联系中心。',
    })
    assert.equal((await CodeConflict.firstOrFail()).kind, 'other_unit')
    const stranger = { xh: '201900000001', cjm: SAMPLE_FIELDS.cjm }
    assert.equal(await faultOf(client, stranger), 'code_bound_elsewhere')
    assert.lengthOf(await Student.query().where('season_unit_id', of.unit.id), 1)
  })

  test('of a graduate goes to the graduate school, which shares the national code', async ({
    client,
    assert,
  }) => {
    const school = await anotherSchool(of.world)
    await UnitCode.create({ unitId: school.unitId, yxdm: yxdmOf(1), level: '硕士研究生' })
    assert.equal(await faultOf(client, { cc: '硕士研究生' }), 'code_of_other_unit')
    assert.equal(await faultOf(client, { yxdm: '99999' }), 'code_of_no_unit')
    assert.isNull(await faultOf(client, {}))
  })

  test('is refused in the language of the reader, with what to do, and stores nothing', async ({
    client,
    assert,
  }) => {
    const refused: [Fields, string][] = [
      [{ bynd: '2025' }, 'code_of_other_cohort'],
      [{ xjzt: '暂缓注册' }, 'code_not_enrolled'],
      [{ xm: '张三丰' }, 'code_mask_unfit'],
      [{ zjhm: '320102200001010018' }, 'code_mask_unfit'],
      [{ sjc: '1978000000000' }, 'code_from_future'],
      [{ sjc: 'x' }, 'code_field_unfit'],
    ]
    for (const [fields, type] of refused) {
      const { error } = await scanned(client, fields)
      assert.equal(error.type, type)
      assert.notMatch(error.message, /[{}]|张三丰|3201022000/)
    }
    assert.equal((await scan(client, of.unit, 'wxp://f2f0', of.user)).error.type, 'code_not_ours')
    const cut = await scan(client, of.unit, tokenOf().slice(0, 90), of.user)
    assert.equal(cut.error.type, 'code_damaged')
    assert.isEmpty(await Student.query())
    assert.isEmpty(await CaptureCode.query())
  })

  test('is not asked for in a season that goes by ID cards', async ({ client, assert }) => {
    await db.rawQuery(
      `update season_policies set sourced = jsonb_set(sourced, '{identity,value}', '"roster"')`
    )
    assert.equal(await faultOf(client, {}), 'codes_not_used')
  })

  test('that the registry issued again is the same student, under what it says by then', async ({
    client,
    assert,
  }) => {
    await studentOf(of.unit, LISTED)
    await scanned(client)
    const { data } = await scanned(client, { sjc: '1678100000000', xm: '章**三' })
    assert.equal(data.outcome, 'renewed')
    assert.equal((await Student.firstOrFail()).maskedName, '章**三')
    const older = await scanned(client, { sjc: '1678000000000', xm: '张**三' })
    assert.equal(older.data.outcome, 'known')
    assert.equal((await Student.firstOrFail()).maskedName, '章**三')
    assert.lengthOf(await CaptureCode.query().whereNull('superseded_at'), 1)
  })

  test('is read from a picture, which is not kept; of one without a code it is said what to do', async ({
    client,
    assert,
  }) => {
    await studentOf(of.unit, LISTED)
    const sent = async (picture: Buffer) => {
      const posted = client.post(`/api/season_units/${of.unit.id}/code_pictures`)
      return (
        await posted.file('file', picture, { filename: 'a.jpg' }).loginAs(of.user).withCsrfToken()
      ).body()
    }
    const picture = await drawCode('screenshot', Buffer.from(tokenOf()), 1)
    assert.equal((await sent(picture)).data.student.xh, LISTED.xh)
    const { error } = await sent(await syntheticPhoto(1))
    assert.equal(error.type, 'code_not_found')
    assert.include(error.message, '学信网')
    assert.equal((await sent(Buffer.from('text'))).error.type, 'not_a_picture')
  }).timeout(60_000)
})
