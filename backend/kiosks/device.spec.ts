import { KIOSK_IDLE_MINUTES } from '#domain/kiosks/kiosk_state'
import CaptureLock from '#models/locks/capture_lock'
import type Kiosk from '#models/kiosks/kiosk'
import PhoneSession from '#models/phone/phone_session'
import type SchoolClass from '#models/roster/school_class'
import StudentAbsence from '#models/roster/student_absence'
import type Student from '#models/roster/student'
import { capturing, tokenOf, yxdmOf, type Fields } from '#tests/capture_fixture'
import { anotherSchool } from '#tests/another_school'
import { askKiosk, kioskOf } from '#tests/kiosks'
import { photoOf, standsIn } from '#tests/live_photos'
import { Phone } from '#tests/phone'
import { classOf, studentOf } from '#tests/students_fixture'
import UnitCode from '#models/people/unit_code'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const another: Fields = { cjm: 'Ab4KcUcseltovhGV', xh: '201818004215115', xm: '李*', zjhm: '0821' }

test.group('A device of a fixed point', (group) => {
  const { of } = capturing(group)
  let schoolClass: SchoolClass
  let place = 0
  group.each.setup(async () => {
    schoolClass = await classOf(of.unit)
    place = 0
  })

  const listed = (maskedName: string, more: Partial<Student> = {}) => {
    place += 1
    const { id: classId, collegeId } = schoolClass
    return studentOf(of.unit, { classId, collegeId, maskedName, listPosition: place, ...more })
  }
  const opened = async (more: Partial<Kiosk> = {}) => kioskOf(of.unit, of.user, more)
  const ofClass = () => opened({ classId: schoolClass.id })
  const shown = async (token: string) => (await askKiosk(token, 'GET')).body.data
  const names = async (token: string) => {
    const { called, next } = await shown(token)
    return [called, ...next].map(({ maskedName }: { maskedName: string }) => maskedName)
  }
  const scan = (token: string, fields: Fields = {}) =>
    askKiosk(token, 'POST', '/sessions', { token: tokenOf(fields) })
  const phoneWith = (token: string) => Object.assign(new Phone(), { token })

  test('calls who is to be photographed still, by the list: neither locked nor absent, and nobody twice', async ({
    assert,
  }) => {
    const [first, locked, absent, captured] = [
      await listed('王*一'),
      await listed('王*二'),
      await listed('王*三'),
      await listed('王*四'),
    ]
    await listed('王*五')
    await listed('王*六')
    await listed('王*七')
    await studentOf(of.unit, { maskedName: '别*班' })
    const at = { seasonUnitId: of.unit.id }
    const lock = { kind: 'school', cause: 'finding' } as const
    await CaptureLock.create({ ...at, ...lock, studentId: locked.id })
    const leave = { round: 'main', reason: 'leave', authorId: of.user.id } as const
    await StudentAbsence.create({ ...at, ...leave, studentId: absent.id })
    await photoOf(of.world, 'accepted', { studentId: captured.id })
    const { token } = await ofClass()
    assert.deepEqual(await names(token), ['王*一', '王*五', '王*六'])
    const screen = await shown(token)
    assert.containSubset(screen, {
      ...{ name: '东门', school: '第1学院', className: '软件2001' },
      counts: { expected: 7, captured: 1 },
      called: { id: first.id, lastFour: '123X' },
      hours: { isOpenNow: true, from: '08:00', to: '18:00' },
    })
    assert.notInclude(JSON.stringify(screen), first.xh!)
  })

  test('calls whoever is not there again after all others, in the same order', async ({
    assert,
  }) => {
    for (const name of ['王*一', '王*二', '王*三']) await listed(name)
    const { token } = await ofClass()
    const pass = async () => {
      const { called } = await shown(token)
      return askKiosk(token, 'POST', '/passes', { studentId: called.id })
    }
    const passed = await pass()
    assert.equal(passed.status, 200)
    assert.equal(passed.body.data.called.maskedName, '王*二')
    assert.deepEqual(await names(token), ['王*二', '王*三', '王*一'])
    await pass()
    await pass()
    assert.deepEqual(await names(token), ['王*一', '王*二', '王*三'])
  })

  test('passes nobody of another class or school', async ({ assert }) => {
    const there = await studentOf(await anotherSchool(of.world))
    const beside = await studentOf(of.unit)
    const { token } = await ofClass()
    for (const { id: studentId } of [there, beside])
      assert.equal((await askKiosk(token, 'POST', '/passes', { studentId })).status, 404)
  })

  test('opens the page of whoever brings a code, and ends that of whoever stood there before', async ({
    assert,
  }) => {
    const { token, kiosk } = await opened()
    const one = phoneWith((await scan(token)).body.data.token)
    assert.equal((await one.standing()).student.maskedName, '张**三')
    const other = phoneWith((await scan(token, another)).body.data.token)
    assert.equal((await other.standing()).student.maskedName, '李*')
    assert.equal((await one.ask('GET', 'standing')).status, 401)
    const sessions = await PhoneSession.query().where('kiosk_id', kiosk.id)
    assert.lengthOf(sessions, 2)
    assert.lengthOf(
      sessions.filter(({ endedAt }) => endedAt === null),
      1
    )
  })

  test('leaves the own phone of a student alone, and the other way round', async ({ assert }) => {
    const own = new Phone()
    await own.open()
    const { token } = await opened()
    const here = phoneWith((await scan(token)).body.data.token)
    await scan(token, another)
    assert.equal((await own.ask('GET', 'standing')).status, 200)
    assert.equal((await here.ask('GET', 'standing')).status, 401)
  })

  test('refuses the code of another school by that reason, and nobody is signed in or out', async ({
    assert,
  }) => {
    const there = await anotherSchool(of.world)
    await UnitCode.create({ unitId: there.unitId, yxdm: yxdmOf(9), level: '*' })
    const { token } = await opened()
    const before = phoneWith((await scan(token)).body.data.token)
    const refused = await scan(token, { ...another, yxdm: yxdmOf(9) })
    assert.equal(refused.status, 409)
    assert.equal(refused.body.error.type, 'code_of_other_unit')
    assert.equal((await scan(token, { ...another, yxdm: '99999' })).status, 422)
    assert.equal((await before.ask('GET', 'standing')).status, 200)
    assert.lengthOf(await PhoneSession.all(), 1)
  })

  test('signs a student out after five minutes without a request, an own phone does not', async ({
    assert,
  }) => {
    const { token } = await opened()
    const here = phoneWith((await scan(token)).body.data.token)
    const own = new Phone()
    await own.open()
    const left = DateTime.now().minus({ minutes: KIOSK_IDLE_MINUTES, seconds: 1 })
    await PhoneSession.query().update({ seenAt: left })
    assert.equal((await here.ask('GET', 'standing')).status, 401)
    assert.equal((await own.ask('GET', 'standing')).status, 200)
  })

  test('takes nobody any more once it is closed or its time is over, and whoever stands there is out', async ({
    assert,
  }) => {
    for (const end of [
      { closedAt: DateTime.now(), closedBy: of.user.id },
      { expiresAt: DateTime.now().minus({ seconds: 1 }) },
    ]) {
      const { token, kiosk } = await opened()
      const here = phoneWith((await scan(token)).body.data.token)
      await kiosk.merge(end).save()
      const refused = await askKiosk(token, 'GET')
      assert.equal(refused.status, 401)
      assert.equal(refused.body.error.type, 'kiosk_closed')
      assert.equal((await scan(token, another)).status, 401)
      assert.equal((await here.ask('GET', 'standing')).status, 401)
    }
    const unknown = await askKiosk(`tcd_${'x'.repeat(43)}`, 'GET')
    assert.equal(unknown.body.error.type, 'kiosk_closed')
    assert.equal((await askKiosk('', 'GET')).status, 401)
  })

  test('does not wait for whoever stands before another device, or has stood here in vain', async ({
    assert,
  }) => {
    await listed('张**三', { xh: '201818004215114', xhKey: '201818004215114', lastFour: '471X' })
    await listed('王*二')
    const [one, other] = [await ofClass(), await ofClass()]
    assert.deepEqual(await names(other.token), ['张**三', '王*二'])
    await scan(one.token)
    assert.deepEqual(await names(other.token), ['王*二'])
    assert.deepEqual(await names(one.token), ['王*二', '张**三'])
  })

  test('says when photos are taken, and passes nobody in a season that is over', async ({
    assert,
  }) => {
    const { id: studentId } = await listed('王*一')
    const { token } = await ofClass()
    await db.from('season_clock').update({ business_now: '2023-03-21T19:00:00+08:00' })
    const { hours } = await shown(token)
    assert.isFalse(hours.isOpenNow)
    assert.equal(hours.opensAt, '2023-03-22T00:00:00.000Z')
    await standsIn(of.unit.id, 'closed')
    const passed = await askKiosk(token, 'POST', '/passes', { studentId })
    assert.equal(passed.body.error.type, 'wrong_phase')
    assert.equal((await scan(token)).body.error.type, 'wrong_phase')
  })
})
