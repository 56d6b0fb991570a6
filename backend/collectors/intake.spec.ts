import { instantOf } from '#domain/calendar/instant'
import CaptureCode from '#models/capture/capture_code'
import type Collector from '#models/collectors/collector'
import IntakeRequest from '#models/collectors/intake_request'
import Photo from '#models/photos/photo'
import Student from '#models/roster/student'
import { capturing, tokenOf, yxdmOf } from '#tests/capture_fixture'
import { collectorOf } from '#tests/collectors'
import { SAMPLE_FIELDS } from '#tests/drawn_codes/code_fields'
import { askPhoto, sendPhoto, type Form, type Sending } from '#tests/intake'
import { standsIn, syntheticPhoto } from '#tests/live_photos'
import { taizhou } from '#tests/season_world'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

/** What the code of the sample says, as the registry’s software prints it. */
const FIELDS = { ...SAMPLE_FIELDS, sjc: '1678000000000', yxdm: yxdmOf(1) }
const setClock = (now: string) => db.from('season_clock').update({ business_now: now })

test.group('A photo from a collector', (group) => {
  const { of } = capturing(group)
  const collector = (more: Partial<Collector> = {}) =>
    collectorOf(of.world.season.id, of.world.centre.id, more)
  const refusal = async (key: string | null, sending: Sending = {}) => {
    const { status, body } = await sendPhoto(key, sending)
    return [status, body.error?.type]
  }
  const refusedForm = (key: string, form: Form) => refusal(key, { form })

  test('is received for the school and the student of its code, by the word of the collector', async ({
    assert,
  }) => {
    const { collector: sender, key } = await collector()
    const { status, body } = await sendPhoto(key)
    assert.equal(status, 202)
    assert.deepEqual(body.data, {
      ...{ external_no: 'A-1', state: 'checking', verdict: null, rules: [], reset: null },
      taken_at: '2023-03-21T01:30:00.000Z',
      received_at: '2023-03-21T02:00:00.000Z',
    })
    const [photo] = await Photo.query().preload('student')
    assert.containSubset(photo!.serialize(), {
      ...{ seasonUnitId: of.unit.id, round: 'main', via: 'intake', authorKind: 'collector' },
      ...{ authorId: null, collectorId: sender.id, consentBasis: 'collector' },
      consentVersion: 'collector-1',
    })
    assert.equal(photo!.takenAt.toUTC().toISO(), '2023-03-21T01:30:00.000Z')
    assert.equal(photo!.student!.xh, SAMPLE_FIELDS.xh)
    const { decoder, authorId } = await CaptureCode.firstOrFail()
    assert.deepEqual([decoder, authorId], ['simulator', null])
    const [entry] = await db.from('audit_entries').where('action', 'photo.taken')
    assert.equal(entry.details.collectorId, sender.id)
    assert.notInclude(JSON.stringify(body), SAMPLE_FIELDS.xh)
    assert.deepEqual((await askPhoto(key)).body.data, body.data)
  })

  test('sent again is the same photo, and another one by the same number is refused', async ({
    assert,
  }) => {
    const { key } = await collector()
    const first = await sendPhoto(key)
    assert.deepEqual((await sendPhoto(key)).body, first.body)
    const taken = [409, 'external_no_taken']
    assert.deepEqual(await refusedForm(key, { taken_at: '2023-03-21T09:31:00+08:00' }), taken)
    assert.deepEqual(await refusal(key, { bytes: await syntheticPhoto(2) }), taken)
    const other = tokenOf({ xh: '201818004215115', cjm: 'Other00000000000' })
    assert.deepEqual(await refusedForm(key, { token: other }), taken)
    assert.lengthOf(await Photo.all(), 1)
    assert.lengthOf(await IntakeRequest.query(), 1)
    // The number is the collector’s own: another one may have the same.
    const { key: ofOther } = await collector()
    assert.equal((await sendPhoto(ofOther, { bytes: await syntheticPhoto(3) })).status, 202)
  })

  test('that is sent fifty times at once is received once', async ({ assert }) => {
    const { key } = await collector()
    const answers = await Promise.all(Array.from({ length: 50 }, () => sendPhoto(key)))
    for (const { status, body } of answers) {
      assert.equal(status, 202, JSON.stringify(body))
      assert.deepEqual(body, answers[0]!.body)
    }
    assert.lengthOf(await Photo.all(), 1)
    assert.lengthOf(await Student.all(), 1)
    assert.lengthOf(await IntakeRequest.query(), 1)
  }).timeout(60_000)

  test('of one student may come fifty times at once, each by a number of its own', async ({
    assert,
  }) => {
    const { key } = await collector()
    const picture = await syntheticPhoto(1)
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => {
        const bytes = Buffer.concat([picture, Buffer.from([index])])
        return sendPhoto(key, { bytes, form: { external_no: `B-${index}` } })
      })
    )
    for (const { status, body } of answers) assert.equal(status, 202, JSON.stringify(body))
    assert.lengthOf(await Photo.all(), 50)
    assert.lengthOf(await Student.all(), 1)
    assert.lengthOf(await CaptureCode.all(), 1)
  }).timeout(60_000)

  test('may come with what its code says from whoever has the registry’s software, and from nobody else', async ({
    assert,
  }) => {
    const fields = { ...FIELDS, token: null }
    const { key } = await collector()
    assert.deepEqual(await refusedForm(key, fields), [403, 'fields_not_allowed'])
    const { key: authorised } = await collector({ sendsFields: true })
    assert.deepEqual(await refusedForm(authorised, FIELDS), [422, 'code_sent_twice'])
    assert.isEmpty(await db.from('students'))
    assert.equal((await sendPhoto(authorised, { form: fields })).status, 202)
    const { decoder } = await CaptureCode.firstOrFail()
    assert.equal(decoder, 'collector')
    // The code of the same student, as others send it.
    const again = { external_no: 'A-2' }
    assert.equal((await sendPhoto(authorised, { form: again })).status, 202)
    assert.lengthOf(await Student.all(), 1)
    const masked = { ...fields, external_no: 'A-3', xm: '张小三' }
    assert.deepEqual(await refusedForm(authorised, masked), [422, 'code_mask_unfit'])
  })

  test('lacks each field by its name', async ({ assert }) => {
    const { key } = await collector({ sendsFields: true })
    const missing = async (form: Form) => {
      const { status, body } = await sendPhoto(key, { form })
      assert.equal(status, 422)
      return body.errors.map(({ field }: { field: string }) => field)
    }
    for (const name of ['external_no', 'taken_at', 'consent_version', 'token'])
      assert.deepEqual(await missing({ [name]: null }), [name])
    for (const name of Object.keys(SAMPLE_FIELDS))
      assert.deepEqual(await missing({ ...FIELDS, token: null, [name]: null }), [name])
    for (const external_no of ['a b', 'x'.repeat(65), '学号', '../1'])
      assert.deepEqual(await missing({ external_no }), ['external_no'])
    for (const taken_at of ['2023-03-21', '2023-03-21T09:30:00', '2023-13-21T09:30:00+08:00'])
      assert.deepEqual(await missing({ taken_at }), ['taken_at'])
    assert.deepEqual(await refusal(key, { bytes: null }), [422, 'file_missing'])
    assert.deepEqual(await refusedForm(key, { consent_version: 'school-1' }), [
      422,
      'consent_required',
    ])
    assert.deepEqual(await refusedForm(key, { token: 'wxp://f2f0AbCdEf' }), [422, 'code_not_ours'])
    const tooLarge = Buffer.alloc(26 * 2 ** 20)
    assert.deepEqual(await refusal(key, { bytes: tooLarge }), [413, 'file_too_large'])
    assert.isEmpty(await db.from('photos'))
  })

  test('of another school is refused, whoever that is', async ({ assert }) => {
    const { key } = await collector({ unitIds: [of.world.season.id] })
    assert.deepEqual(await refusal(key), [403, 'school_outside_scope'])
    const { key: ofSeason } = await collector()
    const elsewhere = tokenOf({ yxdm: '99999' })
    assert.deepEqual(await refusedForm(ofSeason, { token: elsewhere }), [422, 'code_of_no_unit'])
    assert.isEmpty(await db.from('students'))
  })

  test('is asked for by its own collector only, and not once its school is out of reach', async ({
    assert,
  }) => {
    const { collector: sender, key } = await collector()
    const { key: ofOther } = await collector()
    await sendPhoto(key)
    assert.equal((await askPhoto(ofOther)).status, 404)
    assert.equal((await askPhoto(key, 'A-2')).status, 404)
    await sender.merge({ unitIds: [of.world.season.id] }).save()
    assert.equal((await askPhoto(key)).status, 404)
  })

  test('is judged by the season’s clock: not taken tomorrow, nor outside the hours', async ({
    assert,
  }) => {
    const { key } = await collector()
    for (const [takenAt, status, type] of [
      ['2023-03-22T09:30:00+08:00', 422, 'taken_in_future'],
      ['2023-03-21T10:05:01+08:00', 422, 'taken_in_future'],
      ['2023-03-19T09:30:00+08:00', 422, 'taken_before_window'],
      ['2023-03-20T18:00:01+08:00', 422, 'taken_outside_window'],
    ] as const)
      assert.deepEqual(await refusedForm(key, { taken_at: takenAt }), [status, type])
    assert.isEmpty(await db.from('students'))
  })

  test('that comes late counts for the day on which it comes, and is refused after the grace', async ({
    assert,
  }) => {
    const { key } = await collector()
    await standsIn(of.unit.id, 'capture_closed')
    const taken_at = '2023-03-26T17:59:00+08:00'
    await setClock(instantOf('2023-03-30', '09:00'))
    assert.deepEqual(await refusedForm(key, { taken_at }), [409, 'arrived_too_late'])
    await setClock(instantOf('2023-03-29', '09:00'))
    const { body } = await sendPhoto(key, { form: { taken_at } })
    assert.equal(body.data.taken_at, '2023-03-26T09:59:00.000Z')
    const { takenAt } = await Photo.firstOrFail()
    assert.equal(takenAt.toUTC().toISO(), instantOf('2023-03-29', '09:00'))
    assert.isAbove(Date.parse(takenAt.toISO()!), Date.parse(instantOf(taizhou.lastDay, '18:00')))
  })

  test('waits for the capture of its school', async ({ assert }) => {
    const { key } = await collector()
    for (const [phase, type] of [
      ['awaiting_setup', 'capture_not_set_up'],
      ['scheduled', 'capture_not_begun'],
      ['suspended', 'capture_suspended'],
      ['closed', 'wrong_phase'],
    ] as const) {
      await standsIn(of.unit.id, phase)
      assert.deepEqual(await refusal(key), [409, type])
    }
    assert.isEmpty(await db.from('students'))
  })

  test('with a second code of its student waits for the school, and is not received', async ({
    assert,
  }) => {
    const { key } = await collector()
    await sendPhoto(key)
    const token = tokenOf({ cjm: 'SecondCode000000', sjc: '1678200000000' })
    const second = { external_no: 'A-2', token }
    assert.deepEqual(await refusedForm(key, second), [409, 'second_code'])
    assert.lengthOf(await db.from('code_conflicts').where('kind', 'second_code'), 1)
    assert.lengthOf(await Photo.all(), 1)
    assert.lengthOf(await IntakeRequest.query(), 1)
  })
})
