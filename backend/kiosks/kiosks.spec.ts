import AuditEntry from '#models/audit/audit_entry'
import Kiosk from '#models/kiosks/kiosk'
import type User from '#models/people/user'
import PhoneStep from '#models/phone/phone_step'
import type SchoolClass from '#models/roster/school_class'
import { capturing, LISTED } from '#tests/capture_fixture'
import { anotherSchool } from '#tests/another_school'
import { askKiosk, kioskOf } from '#tests/kiosks'
import { Phone } from '#tests/phone'
import { person } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

test.group('Devices of fixed points', (group) => {
  const { of } = capturing(group)
  let own: SchoolClass
  let other: SchoolClass
  group.each.setup(async () => {
    own = await classOf(of.unit)
    other = await classOf(of.unit, { college: '文学院', name: '中文2001' })
  })

  const teacherOf = async ({ id: classId }: SchoolClass) => {
    await of.unit.load('unit')
    return person('class_teacher', of.unit.unit, { classId })
  }
  const collegeOf = async ({ collegeId }: SchoolClass) => {
    await of.unit.load('unit')
    return person('college', of.unit.unit, { collegeId: collegeId! })
  }
  const post = async (client: ApiClient, user: User, path: string, body: object = {}) =>
    client.post(`/api/kiosks${path}`).json(body).loginAs(user).withCsrfToken()
  const open = (client: ApiClient, user: User, schoolClass: SchoolClass | null, hours = 8) => {
    const classId = schoolClass?.id ?? null
    return post(client, user, '', { seasonUnitId: of.unit.id, name: '东门', classId, hours })
  }
  const namesFor = async (client: ApiClient, user: User) => {
    const { data } = (await client.get('/api/kiosks').loginAs(user)).body()
    return data.map(({ name }: { name: string }) => name).toSorted()
  }

  test('are opened with a token that is shown once, and of which a digest is kept', async ({
    client,
    assert,
  }) => {
    const answer = await open(client, of.user, own)
    answer.assertStatus(201)
    const { data, meta } = answer.body()
    assert.containSubset(data, {
      ...{ name: '东门', state: 'open', closedAt: null, students: 0 },
      schoolClass: { id: own.id, name: '软件2001' },
    })
    assert.match(meta.token, /^tcd_[\w-]{43}$/)
    assert.equal((await askKiosk(meta.token, 'GET')).status, 200)
    const kept = JSON.stringify(await Kiosk.all())
    assert.notInclude(kept, meta.token)
    const list = (await client.get('/api/kiosks').loginAs(of.user)).body()
    assert.notInclude(JSON.stringify(list), 'tcd_')
    assert.equal(list.meta.total, 1)
    const audit = JSON.stringify(await AuditEntry.query().where('action', 'kiosk.opened'))
    assert.include(audit, data.id)
    assert.notInclude(audit, meta.token)
  })

  test('are open for a day at most', async ({ client }) => {
    for (const hours of [0, 15]) (await open(client, of.user, own, hours)).assertStatus(422)
    for (const hours of [1, 14]) (await open(client, of.user, own, hours)).assertStatus(201)
  })

  test('are opened by a class teacher and a college for their own classes, by a coordinator for all', async ({
    client,
  }) => {
    const teacher = await teacherOf(own)
    const college = await collegeOf(own)
    for (const user of [teacher, college]) {
      ;(await open(client, user, own)).assertStatus(201)
      ;(await open(client, user, other)).assertStatus(404)
      ;(await open(client, user, null)).assertStatus(404)
    }
    ;(await open(client, of.user, null)).assertStatus(201)
    ;(await open(client, await person('operator'), null)).assertStatus(201)
    ;(await open(client, await person('reviewer'), own)).assertStatus(403)
    const there = await anotherSchool(of.world)
    await there.load('unit')
    ;(await open(client, await person('coordinator', there.unit), own)).assertStatus(404)
  })

  test('are listed to those who reach their students, and closed by them at once', async ({
    client,
    assert,
  }) => {
    const mine = await kioskOf(of.unit, of.user, { name: '我班', classId: own.id })
    const beside = await kioskOf(of.unit, of.user, { name: '他班', classId: other.id })
    await kioskOf(of.unit, of.user, { name: '全校' })
    const teacher = await teacherOf(own)
    assert.deepEqual(await namesFor(client, teacher), ['我班'])
    assert.deepEqual(await namesFor(client, await collegeOf(other)), ['他班'])
    assert.deepEqual(await namesFor(client, of.user), ['他班', '全校', '我班'].toSorted())
    ;(await post(client, teacher, `/${beside.kiosk.id}/closing`)).assertStatus(404)
    ;(await post(client, teacher, `/${mine.kiosk.id}/closing`)).assertStatus(204)
    ;(await post(client, teacher, `/${mine.kiosk.id}/closing`)).assertStatus(204)
    assert.equal((await askKiosk(mine.token, 'GET')).status, 401)
    assert.lengthOf(await AuditEntry.query().where('action', 'kiosk.closed'), 1)
    const [listed] = (await client.get('/api/kiosks').loginAs(teacher)).body().data
    assert.equal(listed.state, 'closed')
    assert.equal(listed.closer, teacher.name)
  })

  test('know the film that a class has watched together: of n students of m, once, and no step is skipped by it', async ({
    client,
    assert,
  }) => {
    const { id: classId, collegeId } = own
    await studentOf(of.unit, { ...LISTED, classId, collegeId })
    await studentOf(of.unit, { classId, collegeId })
    const elsewhere = await studentOf(of.unit, { classId: other.id })
    const teacher = await teacherOf(own)
    ;(await post(client, teacher, '/film', { classId: other.id })).assertStatus(404)
    const attested = await post(client, teacher, '/film', { classId })
    assert.deepEqual(attested.body().data, { attested: 2, students: 2 })
    const again = await post(client, teacher, '/film', { classId })
    assert.deepEqual(again.body().data, { attested: 0, students: 2 })
    const rows = await PhoneStep.query().where('step', 'film')
    assert.isTrue(rows.every(({ attestedBy }) => attestedBy === teacher.id))
    assert.notInclude(
      rows.map(({ studentId }) => studentId),
      elsewhere.id
    )
    const phone = new Phone()
    await phone.open()
    const { screen, steps } = await phone.standing()
    assert.equal(screen, 'phone')
    assert.isTrue(steps.find(({ step }: { step: string }) => step === 'film').isDone)
    const early = await phone.read('requirements', 'x')
    assert.include(['step_too_early', 'text_changed'], early.body.error.type)
    assert.equal((await phone.openShot()).body.error.type, 'step_too_early')
    const entry = await AuditEntry.findByOrFail({ action: 'class.film_attested' })
    assert.deepEqual(entry.details, { attested: 2, students: 2 })
  })
})
