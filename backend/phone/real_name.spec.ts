import Audit from '#models/audit/audit_entry'
import { capturing, LISTED } from '#tests/capture_fixture'
import { Phone } from '#tests/phone'
import { studentOf } from '#tests/students_fixture'
import limiter from '@adonisjs/limiter/services/main'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

test.group('The phone page of a season that knows students by their names', (group) => {
  const { of } = capturing(group)
  group.each.setup(async () => {
    await db.rawQuery(
      `update season_policies set sourced = jsonb_set(sourced, '{identity,value}', '"real_name"')`
    )
    await studentOf(of.unit, LISTED)
    await limiter.clear()
  })
  const named = (xh: string, lastFour: string, unitId = of.unit.unitId) =>
    new Phone().ask('POST', 'sessions/real_name', { unitId, xh, lastFour })

  test('names the schools before anybody has signed in, and asks for no code', async ({
    assert,
  }) => {
    const { byCode, schools } = (await new Phone().ask('GET', 'ways')).body.data
    assert.isFalse(byCode)
    const { name } = await of.unit.related('unit').query().firstOrFail()
    assert.deepInclude(schools, { id: of.unit.unitId, name })
  })

  test('is opened by the student number and the last four, however they are written', async ({
    assert,
  }) => {
    const opened = await named(` ${LISTED.xh} `, '****471x')
    assert.equal(opened.status, 201)
    const phone = new Phone()
    phone.token = opened.body.data.token
    assert.containSubset((await phone.standing()).student, { maskedName: LISTED.maskedName })
    assert.equal((await Audit.findByOrFail('action', 'phone.opened')).subjectType, 'student')
  })

  test('says of a wrong number what it says of wrong letters, and never which', async ({
    assert,
  }) => {
    const unknown = await named('B99999999', '471X')
    const wrong = await named(LISTED.xh, '4710')
    const unfit = await named(LISTED.xh, 'abcd')
    assert.equal(unknown.body.error.type, 'real_name_wrong')
    assert.deepEqual(wrong.body, unknown.body)
    assert.deepEqual(unfit.body, unknown.body)
    const whole = await named(LISTED.xh, '11010519491231002X')
    assert.equal(whole.body.error.type, 'full_id_sent')
  })

  test('looks at few guesses of one student, also at the same time, and tells when the next is', async ({
    assert,
  }) => {
    const guesses = await Promise.all(
      ['0001', '0002', '0003', '0004', '0005', '0006', '0007'].map((four) => named(LISTED.xh, four))
    )
    const types = guesses.map(({ body }) => body.error.type).toSorted()
    assert.deepEqual(types, [
      'real_name_limited',
      'real_name_limited',
      ...Array.from({ length: 5 }, () => 'real_name_wrong'),
    ])
    const right = await named(LISTED.xh, LISTED.lastFour)
    assert.equal(right.status, 429)
    assert.match(right.body.error.message, /\d+ 分钟/)
  })

  test('holds nothing against whoever was right: a classroom shares an address', async ({
    assert,
  }) => {
    for (let times = 0; times < 8; times += 1)
      assert.equal((await named(LISTED.xh, LISTED.lastFour)).status, 201)
  })

  test('is for listed students of seasons that are not over', async ({ assert }) => {
    await studentOf(of.unit, { ...LISTED, xh: 'B2', xhKey: 'b2', delistedAt: DateTime.now() })
    assert.equal((await named('B2', LISTED.lastFour)).body.error.type, 'real_name_wrong')
    await db
      .from('unit_progress')
      .where({ season_unit_id: of.unit.id, track: 'main' })
      .update({ state: 'closed' })
    const over = await named(LISTED.xh, LISTED.lastFour)
    assert.equal(over.body.error.type, 'no_season_by_phone')
    const { schools } = (await new Phone().ask('GET', 'ways')).body.data
    assert.isFalse(schools.some(({ id }: { id: string }) => id === of.unit.unitId))
  })

  test('is closed where students are known by codes', async ({ assert }) => {
    await db.rawQuery(
      `update season_policies set sourced = jsonb_set(sourced, '{identity,value}', '"code"')`
    )
    const answer = await named(LISTED.xh, LISTED.lastFour)
    assert.equal(answer.body.error.type, 'no_season_by_phone')
    const { byCode, schools } = (await new Phone().ask('GET', 'ways')).body.data
    assert.isTrue(byCode)
    assert.isEmpty(schools)
  })
})
