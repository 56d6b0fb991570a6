import Student from '#models/roster/student'
import { CONSENT_WITHDRAWN } from '#domain/consent/requests'
import { REFUSED } from '#backend/collectors/openapi/document'
import { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import { NoDecoder } from '#backend/capture/decoder/no_decoder'
import { makeSimulatedCode } from '#backend/capture/decoder/simulated_code'
import { captureCodes } from '#config/capture_codes'
import { instantOf } from '#domain/calendar/instant'
import CaptureCode from '#models/capture/capture_code'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import type Collector from '#models/collectors/collector'
import Unit from '#models/people/unit'
import SeasonUnit from '#models/seasons/season_unit'
import { capturing, tokenOf, yxdmOf } from '#tests/capture_fixture'
import { collectorOf } from '#tests/collectors'
import { SAMPLE_FIELDS } from '#tests/drawn_codes/code_fields'
import { askPhoto, sendPhoto, type Answered, type Form, type Sending } from '#tests/intake'
import { livePhotos, standsIn, syntheticPhoto } from '#tests/live_photos'
import { serverUrl } from '#tests/sign_in'
import app from '@adonisjs/core/services/app'
import router from '@adonisjs/core/services/router'
import limiter from '@adonisjs/limiter/services/main'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { DateTime } from 'luxon'

type Operation = keyof typeof REFUSED

const PATHS: Record<Operation, [path: string, method: string]> = {
  sendPhoto: ['/api/intake/photos', 'post'],
  showPhoto: ['/api/intake/photos/{external_no}', 'get'],
  showDocument: ['/api/intake/openapi.json', 'get'],
}

async function askDocument(key: string | null, language = 'zh-CN'): Promise<Answered> {
  const headers = { 'accept-language': language, ...(key && { authorization: `Bearer ${key}` }) }
  const response = await fetch(`${serverUrl()}/api/intake/openapi.json`, { headers })
  return { status: response.status, body: await response.json(), headers: response.headers }
}

const isMoment = (text: string) =>
  /T.*(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text))
const schemas = () => new Ajv2020({ strict: false, formats: { 'date-time': isMoment } })

/** A code whose text is written out, right or wrong. */
const codeWith = (text: string | Uint8Array) =>
  Buffer.from(makeSimulatedCode(text, captureCodes.secret.release())).toString('latin1')

/** The fields of the sample’s code, as text with these changes. */
const textWith = (change: (text: string) => string) =>
  codeWith(change(JSON.stringify({ ...SAMPLE_FIELDS, sjc: '1678000000000', yxdm: yxdmOf(1) })))

/** Codes of which something is wrong, by what that is. */
const WRONG_CODES: Record<string, () => string> = {
  code_damaged: () => tokenOf().slice(0, -9),
  code_field_missing: () => textWith((text) => text.replace('"bh"', '"b"')),
  code_field_twice: () => textWith((text) => text.replace('"bh"', '"xh":"1","bh"')),
  code_field_unfit: () => tokenOf({ sjc: 'yesterday' }),
  code_from_future: () => tokenOf({ sjc: '1999999999999' }),
  code_mask_unfit: () => tokenOf({ xm: '张小三' }),
  code_not_enrolled: () => tokenOf({ xjzt: '暂缓注册' }),
  code_not_of_student: () => codeWith('[]'),
  code_not_ours: () => 'wxp://f2f0AbCdEf',
  code_of_no_unit: () => tokenOf({ yxdm: '99999' }),
  code_of_other_cohort: () => tokenOf({ bynd: '2031' }),
  code_text_malformed: () => codeWith('{"sjc":'),
  code_text_too_long: () => codeWith(`{"sjc":"${'x'.repeat(20_000)}"}`),
  text_not_utf8: () => codeWith(Buffer.from('d5c52a2ac8fd', 'hex')),
}

test.group('The document of the intake API', (group) => {
  livePhotos(group)
  const { of } = capturing(group)
  const collector = (more: Partial<Collector> = {}) =>
    collectorOf(of.world.season.id, of.world.centre.id, more)

  test('is OpenAPI 3.1 in both languages, and all its schemas hold', async ({ assert }) => {
    const { key } = await collector()
    const [zh, en] = [(await askDocument(key)).body, (await askDocument(key, 'en')).body]
    assert.equal(zh.openapi, '3.1.0')
    assert.equal(zh.info.title, '图像采集接口')
    assert.equal(en.info.title, 'Intake of photos')
    const shape = (value: any): unknown =>
      value && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shape(part)]))
        : null
    assert.deepEqual(shape(zh), shape(en))
    for (const schema of Object.values<any>(zh.components.schemas))
      assert.isTrue(schemas().validateSchema(schema))
    const form = zh.paths['/api/intake/photos'].post.requestBody.content['multipart/form-data']
    const { oneOf } = form.schema
    assert.sameMembers(oneOf[0].required, [
      ...['file', 'external_no', 'taken_at', 'consent_version', 'token'],
    ])
    assert.includeMembers(oneOf[1].required, Object.keys(SAMPLE_FIELDS))
    assert.equal(oneOf[0].properties.taken_at.format, 'date-time')
    assert.equal(oneOf[0].properties.consent_version.const, 'collector-1')
  })

  test('names every route of the API, and no other', async ({ assert }) => {
    const { paths } = (await askDocument((await collector()).key)).body
    const routes = Object.values(router.toJSON())
      .flat()
      .filter(({ pattern }) => pattern.startsWith('/api/intake/'))
      .flatMap(({ methods, pattern }) => methods.map((method) => `${method} ${pattern}`))
      .filter((route) => !route.startsWith('HEAD'))
      .map((route) => route.replace(':externalNo', '{external_no}'))
    const documented = Object.entries<object>(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`)
    )
    assert.sameMembers(documented, routes)
  })

  test('says what is answered, and every answer that it names is given', async ({ assert }) => {
    const { collector: sender, key } = await collector()
    const { paths, components } = (await askDocument(key)).body
    const ajv = schemas().addSchema({ $id: 'doc', components })
    const given = new Set<string>()

    /** Checks an answer against the document, and keeps what it was. */
    function note(operation: Operation, { status, body }: Answered) {
      const [path, method] = PATHS[operation]
      const documented = paths[path][method].responses[status]
      assert.isDefined(documented, `${operation} ${status} ${JSON.stringify(body)}`)
      const { schema } = documented.content['application/json']
      const holds = ajv.compile(
        JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"doc#/components'))
      )
      assert.isTrue(holds(body), `${JSON.stringify(body)} ${ajv.errorsText(holds.errors)}`)
      given.add(`${operation} ${status} ${body.error?.type ?? ''}`.trim())
    }
    const sent = async (by: string | null, sending: Sending = {}) =>
      note('sendPhoto', await sendPhoto(by, sending))
    const sentForm = (by: string | null, form: Form) => sent(by, { form })
    const asked = async (by: string | null, no?: string) =>
      note('showPhoto', await askPhoto(by, no))
    const read = async (by: string | null) => note('showDocument', await askDocument(by))

    await read(key)
    const ends = [
      null,
      'tck_22222222_'.padEnd(56, 'x'),
      (await collector({ expiresOn: '2023-03-20' })).key,
      (await collector({ revokedAt: DateTime.now() })).key,
    ]
    for (const wrong of ends) {
      await sent(wrong)
      await asked(wrong)
      await read(wrong)
    }
    await sentForm(key, { ...SAMPLE_FIELDS, token: null })
    await sentForm(key, SAMPLE_FIELDS)
    await sent((await collector({ unitIds: [of.world.season.id] })).key)

    for (const [type, token] of Object.entries(WRONG_CODES)) {
      await sentForm(key, { token: token() })
      assert.isTrue(given.has(`sendPhoto 422 ${type}`), type)
    }
    await sentForm(key, { consent_version: 'collector-0' })
    await sentForm(key, { taken_at: '2023-03-22T09:30:00+08:00' })
    await sentForm(key, { taken_at: '2023-03-19T09:30:00+08:00' })
    await sentForm(key, { taken_at: '2023-03-20T19:30:00+08:00' })
    await sentForm(key, { external_no: null })
    await sentForm(key, { external_no: 'a\u0000' })
    await sent(key, { bytes: null })
    await sent(key, { bytes: Buffer.alloc(26 * 2 ** 20) })
    const raw = async (type: string, body: string) => {
      const headers = { 'authorization': `Bearer ${key}`, 'content-type': type }
      const init = { method: 'POST', headers, body }
      const response = await fetch(`${serverUrl()}/api/intake/photos`, init)
      const { status } = response
      note('sendPhoto', { status, body: await response.json(), headers: response.headers })
    }
    await raw('text/plain', 'x')
    await raw('multipart/form-data; boundary=x', 'cut')

    for (const phase of ['awaiting_setup', 'scheduled', 'suspended', 'closed'] as const) {
      await standsIn(of.unit.id, phase)
      await sent(key)
    }
    await standsIn(of.unit.id, 'capturing')
    await db.from('season_clock').update({ business_now: instantOf('2023-04-10', '09:00') })
    await sent(key)
    await db.from('season_clock').update({ business_now: instantOf('2023-03-21', '10:00') })

    app.container.swap(CaptureCodeDecoder, () => new NoDecoder())
    await sent(key)
    app.container.restore(CaptureCodeDecoder)

    // Without `Prefer`, the answer waits for the verdict.
    await sent(key, { headers: {} })
    await asked(key)
    await asked(key, 'A-2')
    await sent(key, { bytes: await syntheticPhoto(2) })
    // The check has not begun yet.
    app.container.swap(PhotoQueue, () => ({ check: async () => {} }) as unknown as PhotoQueue)
    await sent(key, { bytes: await syntheticPhoto(3), form: { external_no: 'A-2' } })
    app.container.restore(PhotoQueue)
    const second = tokenOf({ cjm: 'SecondCode000000', sjc: '1678200000000' })
    await sentForm(key, { external_no: 'A-3', token: second })

    const { regionId } = of.unit
    const unit = await Unit.create({ code: '20002', name: '另一学院', regionId })
    const there = { seasonId: of.world.season.id, unitId: unit.id, regionId }
    const other = await SeasonUnit.create(there)
    await standsIn(other.id, 'capturing')
    await db.table('unit_codes').insert({ unit_id: unit.id, yxdm: '88888', level: '*' })
    await sentForm(key, { external_no: 'A-4', token: tokenOf({ yxdm: '88888', xh: '2023001' }) })

    const { id: student_id, seasonUnitId: season_unit_id } = await Student.findByOrFail(
      'xh',
      SAMPLE_FIELDS.xh
    )
    const said = { student_id, season_unit_id, step: 'consent', version: CONSENT_WITHDRAWN }
    await db.table('phone_steps').insert(said)
    await sentForm(key, { external_no: 'A-8' })

    await CaptureCode.query().update({ sealed: 'broken' })
    await sentForm(key, { external_no: 'A-5' })
    await db.from('season_keys').update({ wrapped: null, erased_at: new Date() })
    await sentForm(key, { external_no: 'A-6' })

    await db.rawQuery(
      `update season_policies set sourced = jsonb_set(sourced, '{identity,value}', '"roster"')`
    )
    await sentForm(key, { external_no: 'A-7' })

    const limits = limiter.use({ requests: 3_000, duration: '1 minute' })
    await limits.set(`intake_collector_${sender.id}`, 3_000, '1 minute')
    await sent(key)
    await asked(key)
    await read(key)

    const named = Object.entries<Record<string, readonly string[]>>(REFUSED).flatMap(
      ([operation, statuses]) =>
        Object.entries(statuses).flatMap(([status, types]) =>
          types.map((type) => `${operation} ${status} ${type}`)
        )
    )
    const all = [...named, 'sendPhoto 201', 'sendPhoto 202', 'showDocument 200', 'showPhoto 200']
    assert.deepEqual([...given].toSorted(), all.toSorted())
  }).timeout(120_000)
})
