import { eraseGranted } from '#backend/consent/erase_granted'
import { sweepErasures } from '#backend/photos/erasing/sweep_erasures'
import ConsentRequest from '#models/consent/consent_request'
import Photo from '#models/photos/photo'
import { deliveredSchool } from '#tests/delivered_school'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, standsIn } from '#tests/live_photos'
import { Phone } from '#tests/phone'
import { phoneSessionOf } from '#tests/phone_session'
import { person } from '#tests/season_fixture'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

test.group('Consent that is withdrawn after the delivery', (group) => {
  group.each.setup(() => emptyDatabase)

  const delivered = async () => {
    const school = await deliveredSchool()
    await standsIn(school.unit.id, 'proofreading')
    const student = school.students[0]!
    const phone = new Phone()
    phone.token = await phoneSessionOf(school.unit, student.id)
    const photo = await Photo.findByOrFail({ studentId: student.id })
    const withdraw = () => phone.ask('POST', 'consent/withdrawal', { isConfirmed: true })
    return { ...school, student, phone, photo, withdraw }
  }
  type School = Awaited<ReturnType<typeof delivered>>
  const answer = (client: ApiClient, { world }: School, sent: object) =>
    client.post('/api/consent_requests/answers').json(sent).loginAs(world.centre).withCsrfToken()

  test('is a request: the photo stays until the centre answers, and others are erased', async ({
    assert,
  }) => {
    const school = await delivered()
    const { student, photo, world } = school
    const draft = await photoOf(world, 'accepted', { studentId: student.id, submittedAt: null })
    const done = await school.withdraw()
    assert.equal(done.status, 200)
    const { screen, consent, payment } = done.body.data
    assert.equal(screen, 'status')
    assert.containSubset(consent.requests, [{ state: 'open', ground: null, answeredAt: null }])
    assert.isFalse(consent.mayWithdraw)
    assert.isDefined(payment.kind)
    await photo.refresh()
    assert.deepEqual([photo.status, photo.erasedAt], ['accepted', null])
    assert.isNotNull((await draft.refresh()).erasedAt)
    const again = await school.withdraw()
    assert.lengthOf(again.body.data.consent.requests, 1)
    assert.lengthOf(await ConsentRequest.all(), 1)
  })

  test('is answered once by the centre, with the ground of a refusal, and the student sees it', async ({
    client,
    assert,
  }) => {
    const school = await delivered()
    await school.withdraw()
    const { id } = await ConsentRequest.firstOrFail()
    const list = await client.get('/api/consent_requests').loginAs(school.world.centre)
    list.assertStatus(200)
    assert.equal(list.body().meta.total, 1)
    assert.containSubset(list.body().data[0], { id, state: 'open', isDelivered: true })
    const groundless = await answer(client, school, { requestId: id, answer: 'refused' })
    assert.equal(groundless.body().error.type, 'ground_required')
    const refusal = { requestId: id, answer: 'refused', refusalGround: 'statutory_registration' }
    ;(await answer(client, school, refusal)).assertStatus(204)
    const twice = await answer(client, school, { requestId: id, answer: 'granted' })
    assert.equal(twice.body().error.type, 'request_answered')
    const [told] = (await school.phone.standing()).consent.requests
    assert.containSubset(told, { state: 'refused', ground: 'statutory_registration' })
    assert.isNotNull(told.answeredAt)
    const [entry] = await db.from('audit_entries').where('action', 'consent.answered')
    assert.deepInclude(entry.details, { answer: 'refused', ground: 'statutory_registration' })
    const answered = await client
      .get('/api/consent_requests?open=false')
      .loginAs(school.world.centre)
    assert.equal(answered.body().data[0].answerer, school.world.centre.name)
  })

  test('is erased once it is granted and an erratum has taken the photo out', async ({
    client,
    assert,
  }) => {
    const school = await delivered()
    await school.withdraw()
    const { id } = await ConsentRequest.firstOrFail()
    ;(await answer(client, school, { requestId: id, answer: 'granted' })).assertStatus(204)
    assert.equal(await eraseGranted(), 0)
    await db
      .from('batch_items')
      .where('photo_id', school.photo.id)
      .update({ removed_at: new Date() })
    assert.equal(await eraseGranted(), 1)
    assert.equal(await eraseGranted(), 0)
    await school.photo.refresh()
    assert.deepEqual([school.photo.productKey, school.photo.status], [null, 'reset'])
    const [picture] = school.pictures
    await sweepErasures()
    assert.isFalse(await drive.use().exists(picture!))
  })

  test('is for the centre alone', async ({ client }) => {
    const school = await delivered()
    await school.withdraw()
    for (const user of [school.coordinator, await person('reviewer'), await person('finance')]) {
      const list = await client.get('/api/consent_requests').loginAs(user)
      list.assertStatus(403)
    }
  })
})
