import { inTurn } from '#backend/phone/in_turn'
import PhoneSession from '#models/phone/phone_session'
import { capturing } from '#tests/capture_fixture'
import { Phone } from '#tests/phone'
import { phoneSessionOf } from '#tests/phone_session'
import { serverUrl } from '#tests/sign_in'
import { studentOf } from '#tests/students_fixture'
import { until } from '#tests/until'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'
import { request, type ClientRequest } from 'node:http'

test.group('Phones that ask at once', (group) => {
  const { of } = capturing(group)

  const phone = async () => {
    const asking = new Phone()
    asking.token = await phoneSessionOf(of.unit, (await studentOf(of.unit)).id)
    return asking
  }

  test('wait for each other, and keep no place of whoever works in the console', async ({
    client,
    assert,
    cleanup,
  }) => {
    const waiting = await phone()
    let end!: () => void
    const busy = new Promise<void>((done) => (end = done))
    cleanup(() => end())
    const turns = Array.from({ length: inTurn.concurrency }, () => inTurn(() => busy))
    const asked = waiting.standing()
    await until(async () => inTurn.pendingCount > 0)
    const wall = await client.get('/api/wall').loginAs(of.user)
    wall.assertStatus(200)
    assert.equal(inTurn.pendingCount, 1)
    end()
    await Promise.all(turns)
    assert.equal((await asked).screen, 'phone')
  })

  /** A photo whose first bytes arrive, and no more. */
  function begunUpload({ token }: Phone): ClientRequest {
    const sending = request(`${serverUrl()}/api/phone/shots/${randomUUID()}/photo`, {
      method: 'POST',
      headers: {
        'authorization': `Bearer ${token}`,
        'content-type': 'multipart/form-data; boundary=part',
        'content-length': '5000',
      },
    })
    sending.on('error', () => {})
    sending.write('--part\r\ncontent-disposition: form-data; name="file"; filename="shot.jpg"\r\n')
    return sending
  }

  test('do not wait for what others upload slowly', async ({ assert, cleanup }) => {
    const slow = await Promise.all(Array.from({ length: inTurn.concurrency + 1 }, phone))
    const asking = await phone()
    // Whoever is let in is seen.
    const before = DateTime.now().minus({ minutes: 30 })
    await PhoneSession.query().update({ seen_at: before.toISO() })
    const uploads = slow.map(begunUpload)
    cleanup(() => uploads.forEach((upload) => upload.destroy()))
    await until(
      async () => (await PhoneSession.query().where('seen_at', '<=', before.toISO()!)).length === 1
    )
    assert.equal((await asking.standing()).screen, 'phone')
  })
})
