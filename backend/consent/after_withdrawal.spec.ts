import { VerdictWait } from '#backend/photos/queries/wait_for_verdict'
import { CONSENT_WITHDRAWN } from '#domain/consent/requests'
import { CONSENT_TODAY } from '#domain/photos/consent'
import IntakeRequest from '#models/collectors/intake_request'
import PhoneStep from '#models/phone/phone_step'
import Photo from '#models/photos/photo'
import type Student from '#models/roster/student'
import { capturing, LISTED } from '#tests/capture_fixture'
import { collectorOf } from '#tests/collectors'
import { sendPhoto } from '#tests/intake'
import { handIn, photoOf, syntheticPhoto } from '#tests/live_photos'
import { studentOf } from '#tests/students_fixture'
import app from '@adonisjs/core/services/app'
import drive from '@adonisjs/drive/services/main'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

test.group('A student who has withdrawn', (group) => {
  const { of } = capturing(group)
  group.setup(() => {
    // No photo worker runs here.
    app.container.swap(VerdictWait, () => new VerdictWait([1, 1]))
    return () => app.container.restore(VerdictWait)
  })

  const says = ({ id: studentId, seasonUnitId }: Student, version: string) =>
    PhoneStep.create({ studentId, seasonUnitId, step: 'consent', version })
  async function withdrawn(more: Partial<Student> = {}) {
    const student = await studentOf(of.unit, more)
    await says(student, CONSENT_TODAY.student)
    await says(student, CONSENT_WITHDRAWN)
    return student
  }
  const kept = async () => [...(await drive.use().listAll('quarantine')).objects].length
  const match = (client: ApiClient, photoId: string, studentId: string) =>
    client.post(`/api/photos/${photoId}/match`).json({ studentId }).loginAs(of.user).withCsrfToken()

  test('is not handed in by the school, until they agree again', async ({ client, assert }) => {
    const student = await withdrawn()
    const before = await kept()
    const send = async () =>
      handIn(client, of.world, await syntheticPhoto(1), undefined, { studentId: student.id })
    const refused = await send()
    refused.assertStatus(409)
    assert.equal(refused.body().error.type, 'consent_withdrawn')
    assert.isEmpty(await Photo.query())
    assert.equal(await kept(), before)
    await says(student, CONSENT_TODAY.student)
    const { id } = (await send()).body().data
    assert.equal((await Photo.findOrFail(id)).studentId, student.id)
  })

  test('is not matched to a photo of nobody', async ({ client, assert }) => {
    const student = await withdrawn()
    const photo = await photoOf(of.world, 'awaiting_review', { studentId: null, verdict: 'warn' })
    const refused = await match(client, photo.id, student.id)
    refused.assertStatus(409)
    assert.equal(refused.body().error.type, 'consent_withdrawn')
    await photo.refresh()
    assert.isNull(photo.studentId)
    const other = await studentOf(of.unit)
    ;(await match(client, photo.id, other.id)).assertStatus(200)
  })

  test('is not sent by a collector', async ({ assert }) => {
    await withdrawn(LISTED)
    const { key } = await collectorOf(of.world.season.id, of.world.centre.id)
    const { status, body } = await sendPhoto(key)
    assert.deepEqual([status, body.error.type], [409, 'consent_withdrawn'])
    assert.isEmpty(await Photo.query())
    assert.isEmpty(await IntakeRequest.query())
  })
})
