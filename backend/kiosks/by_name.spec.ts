import PhoneSession from '#models/phone/phone_session'
import { capturing, LISTED, tokenOf } from '#tests/capture_fixture'
import { anotherSchool } from '#tests/another_school'
import { askKiosk, kioskOf } from '#tests/kiosks'
import { standsIn } from '#tests/live_photos'
import { Phone } from '#tests/phone'
import { classOf, studentOf } from '#tests/students_fixture'
import limiter from '@adonisjs/limiter/services/main'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

/** Another of the list. */
const OTHER = { xh: 'B2', xhKey: 'b2', listPosition: 2, maskedName: '李*', lastFour: '0821' }

const goesBy = (identity: string) =>
  db.rawQuery(
    `update season_policies set sourced = jsonb_set(sourced, '{identity,value}', to_jsonb(?::text))`,
    [identity]
  )

test.group('A device of a fixed point in a season that knows students by their names', (group) => {
  const { of } = capturing(group)
  let token = ''
  group.each.setup(async () => {
    await goesBy('real_name')
    await limiter.clear()
    await studentOf(of.unit, LISTED)
    await studentOf(of.unit, OTHER)
    token = (await kioskOf(of.unit, of.user)).token
  })

  const named = (xh: string, lastFour: string, device = token) =>
    askKiosk(device, 'POST', '/sessions/real_name', { xh, lastFour })
  const phoneOf = async (xh: string, lastFour: string, device = token) =>
    Object.assign(new Phone(), { token: (await named(xh, lastFour, device)).body.data.token })
  const wrong = async (times: number, xhOf: (time: number) => string) => {
    const types: string[] = []
    for (let time = 1; time <= times; time += 1)
      types.push((await named(xhOf(time), '0000')).body.error.type)
    return types
  }

  test('opens the page of whoever types number and last four, and ends that of whoever stood there before', async ({
    assert,
  }) => {
    const one = await phoneOf(` ${LISTED.xh} `, '****471x')
    assert.equal((await one.standing()).student.maskedName, LISTED.maskedName)
    const other = await phoneOf(OTHER.xh, OTHER.lastFour)
    assert.equal((await other.standing()).student.maskedName, OTHER.maskedName)
    assert.equal((await one.ask('GET', 'standing')).status, 401)
    const [kiosk] = await db.from('kiosks')
    const sessions = await PhoneSession.query().where('kiosk_id', kiosk.id)
    assert.lengthOf(sessions, 2)
  })

  test('never says which of the two was wrong, takes no whole ID number, and leaves whoever stands there', async ({
    assert,
  }) => {
    const before = await phoneOf(LISTED.xh, LISTED.lastFour)
    const refusals = [
      await named('B99999999', LISTED.lastFour),
      await named(LISTED.xh, '4710'),
      await named(LISTED.xh, 'abcd'),
    ]
    for (const { status, body } of refusals) {
      assert.equal(status, 422)
      assert.deepEqual(body, refusals[0]!.body)
    }
    assert.equal(refusals[0]!.body.error.type, 'real_name_wrong')
    const whole = await named(LISTED.xh, '11010519491231002X')
    assert.equal(whole.body.error.type, 'full_id_sent')
    assert.equal((await askKiosk(token, 'POST', '/sessions/real_name', {})).status, 422)
    assert.equal((await before.ask('GET', 'standing')).status, 200)
  })

  test('takes students of other classes of the school, as it does by code, and nobody of another school', async ({
    assert,
  }) => {
    const { id: classId } = await classOf(of.unit)
    const ofClass = await kioskOf(of.unit, of.user, { classId })
    assert.equal((await named(LISTED.xh, LISTED.lastFour, ofClass.token)).status, 201)
    const there = await anotherSchool(of.world)
    await studentOf(there, { ...OTHER, xh: 'C3', xhKey: 'c3' })
    assert.equal((await named('C3', OTHER.lastFour)).body.error.type, 'real_name_wrong')
    await studentOf(of.unit, { ...OTHER, xh: 'D4', xhKey: 'd4', delistedAt: DateTime.now() })
    assert.equal((await named('D4', OTHER.lastFour)).body.error.type, 'real_name_wrong')
  })

  test('takes a whole class in an hour, and holds nothing against whoever was right', async ({
    assert,
  }) => {
    for (let time = 1; time <= 62; time += 1)
      assert.equal((await named(LISTED.xh, LISTED.lastFour)).status, 201)
  })

  test('looks at five guesses of one student an hour; the next student is let in', async ({
    assert,
  }) => {
    const types = await wrong(6, () => LISTED.xh)
    assert.deepEqual(types.slice(4), ['real_name_wrong', 'real_name_limited'])
    const right = await named(LISTED.xh, LISTED.lastFour)
    assert.equal(right.status, 429)
    assert.match(right.body.error.message, /\d+ 分钟/)
    assert.equal((await named(OTHER.xh, OTHER.lastFour)).status, 201)
  })

  test('counts guesses of one student over all devices and phones of a day', async ({ assert }) => {
    for (let device = 0; device < 4; device += 1) {
      ;({ token } = await kioskOf(of.unit, of.user))
      await wrong(5, () => LISTED.xh)
    }
    const body = { unitId: of.unit.unitId, xh: LISTED.xh, lastFour: LISTED.lastFour }
    const byPhone = await new Phone().ask('POST', 'sessions/real_name', body)
    assert.equal(byPhone.body.error.type, 'real_name_limited')
  })

  test('looks at sixty wrong ones an hour of whomever; another device goes on', async ({
    assert,
  }) => {
    const types = await wrong(61, (time) => `X${time}`)
    assert.deepEqual(types.slice(59), ['real_name_wrong', 'real_name_limited'])
    assert.equal((await named(OTHER.xh, OTHER.lastFour)).status, 429)
    ;({ token } = await kioskOf(of.unit, of.user))
    assert.equal((await named(OTHER.xh, OTHER.lastFour)).status, 201)
  })

  test('says by which way students come in, and shows nobody what opens a page', async ({
    assert,
  }) => {
    const shown = (await askKiosk(token, 'GET')).body.data
    assert.deepEqual(shown.ways, { byCode: false, byName: true })
    assert.containSubset(shown.called, { lastFour: null, xhEnd: LISTED.xh.slice(-3) })
    const text = JSON.stringify(shown)
    for (const secret of [LISTED.lastFour, LISTED.xh, OTHER.lastFour])
      assert.notInclude(text, secret)
    await goesBy('code')
    const byCode = (await askKiosk(token, 'GET')).body.data
    assert.deepEqual(byCode.ways, { byCode: true, byName: false })
    assert.containSubset(byCode.called, { lastFour: LISTED.lastFour, xhEnd: null })
  })

  test('has the one way that the season has, and none once the season or the device is closed', async ({
    assert,
  }) => {
    const byCode = await askKiosk(token, 'POST', '/sessions', { token: tokenOf() })
    assert.equal(byCode.body.error.type, 'codes_not_used')
    await goesBy('code')
    const byName = await named(LISTED.xh, LISTED.lastFour)
    assert.deepEqual([byName.status, byName.body.error.type], [409, 'names_not_used'])
    await goesBy('real_name')
    await standsIn(of.unit.id, 'closed')
    assert.equal((await named(LISTED.xh, LISTED.lastFour)).body.error.type, 'wrong_phase')
    await db.from('kiosks').update({ closed_at: new Date(), closed_by: of.user.id })
    assert.equal((await named(LISTED.xh, LISTED.lastFour)).status, 401)
    assert.lengthOf(await PhoneSession.all(), 0)
  })

  test('is opened where students come in by name, and not where nobody can say who they are', async ({
    client,
    assert,
  }) => {
    const wanted = { seasonUnitId: of.unit.id, name: '东门', classId: null, hours: 8 }
    const open = () => client.post('/api/kiosks').json(wanted).loginAs(of.user).withCsrfToken()
    ;(await open()).assertStatus(201)
    await goesBy('roster')
    const refused = await open()
    refused.assertStatus(409)
    assert.equal(refused.body().error.type, 'codes_not_used')
  })
})
