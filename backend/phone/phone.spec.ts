import { CONSENT_TODAY } from '#domain/photos/consent'
import CaptureLock from '#models/locks/capture_lock'
import PhoneStep from '#models/phone/phone_step'
import Photo from '#models/photos/photo'
import { capturing, yxdmOf } from '#tests/capture_fixture'
import { livePhotos, standsIn, syntheticPhoto } from '#tests/live_photos'
import { Phone } from '#tests/phone'
import { person } from '#tests/season_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const good = () => syntheticPhoto(1)
const bad = () => syntheticPhoto(2, ['tilted'])

/** Lets the pause after a failure pass by the server’s clock. */
const waitOut = () =>
  CaptureLock.query().where('kind', 'cool_down').update({ endsWall: DateTime.now().toISO() })

test.group('The phone page of a student', (group) => {
  livePhotos(group)
  const { of } = capturing(group)
  const phone = async () => {
    const one = new Phone()
    await one.open()
    return one
  }
  const ready = async () => {
    const one = await phone()
    await one.prepare()
    return one
  }

  test('is opened by the own code and shows whose it is, masked', async ({ assert }) => {
    const student = new Phone()
    assert.equal((await student.ask('GET', 'standing')).status, 401)
    assert.equal((await student.open()).status, 201)
    const shown = await student.standing()
    assert.containSubset(shown.student, { maskedName: '张**三', lastFour: '471X' })
    assert.equal(shown.screen, 'phone')
    assert.equal((await new Phone().open({ yxdm: '99999' })).body.error.type, 'code_of_no_unit')
  })

  test('leads through the steps in their order, none of which the API skips', async ({
    assert,
  }) => {
    const student = await phone()
    const early = await student.read('consent', CONSENT_TODAY.student)
    assert.equal(early.body.error.type, 'step_too_early')
    assert.equal((await student.openShot()).body.error.type, 'step_too_early')
    const wrong = await student.ask('PUT', 'steps/phone', { number: '12' })
    assert.equal(wrong.body.error.type, 'phone_number_unfit')
    const prepared = await student.prepare()
    assert.equal(prepared.body.data.screen, 'camera')
    assert.isTrue(prepared.body.data.steps.every(({ isDone }: { isDone: boolean }) => isDone))
    const number = await PhoneStep.findByOrFail({ step: 'phone' })
    assert.notInclude(JSON.stringify(number), '13800000000')
  })

  test('asks for the wording of today, and for the film in full', async ({ assert }) => {
    const student = await phone()
    await student.ask('PUT', 'steps/phone', { number: '+447700900123' })
    assert.equal((await student.read('notice', 'another')).body.error.type, 'text_changed')
    assert.equal((await student.ask('POST', 'film')).body.error.type, 'step_too_early')
    const watching = await ready()
    const again = await watching.ask('POST', 'film')
    assert.isTrue(again.body.data.isDone)
  })

  test('takes a photo to the draft box, submits it once and shows what became of it', async ({
    assert,
  }) => {
    const student = await ready()
    const shot = await student.openShot()
    const sent = await student.send(shot.body.data.id, await good())
    assert.equal(sent.status, 201)
    assert.equal(sent.body.data.screen, 'drafts')
    const repeated = await student.send(shot.body.data.id, await good())
    assert.equal(repeated.status, 201)
    const [draft] = sent.body.data.drafts.photos
    assert.lengthOf(await Photo.all(), 1)
    assert.isNull((await Photo.firstOrFail()).submittedAt)
    const done = await student.submit(draft.id)
    assert.equal(done.body.data.screen, 'status')
    assert.equal((await student.submit(draft.id)).status, 200)
    assert.equal((await student.openShot()).body.error.type, 'shoot_captured')
    const picture = await student.ask('GET', `photos/${draft.id}/picture`)
    assert.equal(picture.status, 200)
    const back = await student.ask('POST', `photos/${draft.id}/withdrawal`)
    assert.equal(back.body.data.screen, 'drafts')
  }).timeout(60_000)

  test('keeps drafts to their student: a school sees what was submitted, and what failed', async ({
    client,
    assert,
  }) => {
    const student = await ready()
    const listed = async () => {
      const list = await client.get('/api/photos').loginAs(of.user)
      return list.body().data.map(({ status }: { status: string }) => status)
    }
    await student.shoot(await good())
    assert.deepEqual(await listed(), [])
    const failed = await student.shoot(await bad())
    assert.deepEqual(await listed(), ['failed'])
    const [draft] = failed.body.data.drafts.photos
    const hidden = await client.get(`/api/photos/${draft.id}`).loginAs(of.user)
    hidden.assertStatus(404)
    await student.submit(draft.id)
    assert.sameMembers(await listed(), ['failed', 'accepted'])
  }).timeout(60_000)

  test('pauses after a failed check, which ends by the server’s clock, and says what helps', async ({
    assert,
  }) => {
    const student = await ready()
    const failed = await student.shoot(await bad())
    const { screen, lastShot, lock, tries } = failed.body.data
    assert.equal(screen, 'verdict')
    assert.equal(lock.kind, 'cool_down')
    assert.isAbove(lock.endsInSeconds, 0)
    for (const { name, message, remedy } of lastShot.faults)
      for (const text of [name, message, remedy]) assert.isNotEmpty(text)
    assert.equal((await student.openShot()).body.error.type, 'shoot_locked')
    await waitOut()
    assert.equal((await student.openShot()).status, 201)
    const after = await student.standing()
    assert.equal(after.tries.other, tries.other)
  }).timeout(60_000)

  test('is locked by a reset for 翻拍 until the school unlocks, and shoots again then', async ({
    client,
    assert,
  }) => {
    const student = await ready()
    const { id } = (await student.shoot(await good())).body.data.drafts.photos[0]
    await student.submit(id)
    const reset = await client
      .post(`/api/photos/${id}/decisions`)
      .json({ decision: 'reset', reasonCodes: ['rephotographed'] })
      .loginAs(await person('reviewer'))
      .withCsrfToken()
    reset.assertStatus(200)
    const locked = await student.standing()
    assert.equal(locked.screen, 'locked')
    assert.containSubset(locked.lock, { kind: 'school', cause: 'finding', endsAt: null })
    assert.equal(locked.reset.reasons[0].code, 'rephotographed')
    const listed = (await client.get('/api/locks').loginAs(of.user)).body()
    assert.equal(listed.meta.total, 1)
    const ended = await client
      .post('/api/locks/ends')
      .json({ ids: [listed.data[0].id], reason: '已当面核实' })
      .loginAs(of.user)
      .withCsrfToken()
    assert.deepEqual(ended.body().data, { unlocked: 1, asked: 1 })
    assert.equal((await student.standing()).screen, 'reset')
    assert.equal((await student.openShot()).status, 201)
  }).timeout(60_000)

  test('says outside the hours when they begin, and receives what was shot before', async ({
    assert,
  }) => {
    const student = await ready()
    const shot = await student.openShot()
    await db.from('season_clock').update({ business_now: '2023-03-21T18:05:00+08:00' })
    const late = await student.send(shot.body.data.id, await good())
    assert.equal(late.body.data.screen, 'drafts')
    assert.equal((await student.openShot()).body.error.type, 'shoot_closed')
    await db.from('season_clock').update({ business_now: '2023-03-21T19:00:00+08:00' })
    const closed = await student.standing()
    assert.equal(closed.screen, 'closed')
    assert.equal(closed.hours.opensAt, '2023-03-22T00:00:00.000Z')
    const [draft] = closed.drafts.photos
    assert.equal((await student.submit(draft.id)).body.error.type, 'submission_closed')
  }).timeout(60_000)

  test('sees nobody else’s photos, and is signed out by 不是我', async ({ assert }) => {
    const one = await ready()
    const { id } = (await one.shoot(await good())).body.data.drafts.photos[0]
    const other = new Phone()
    await other.open({ cjm: 'Ab4KcUcseltovhGV', xh: '201818004215115', xm: '李*', yxdm: yxdmOf(1) })
    for (const [method, path] of [
      ['GET', `photos/${id}/picture`],
      ['POST', `photos/${id}/submission`],
      ['POST', `photos/${id}/withdrawal`],
      ['POST', `drafts/${id}/removal`],
    ] as const)
      assert.equal((await other.ask(method, path)).status, 404, path)
    assert.equal((await one.ask('DELETE', 'session')).status, 204)
    assert.equal((await one.ask('GET', 'standing')).status, 401)
  }).timeout(60_000)

  test('of a season that is over takes nothing any more', async ({ assert }) => {
    const student = await ready()
    await standsIn(of.unit.id, 'closed')
    assert.equal((await student.openShot()).body.error.type, 'wrong_phase')
    assert.equal((await new Phone().open()).status, 409)
  })
})
