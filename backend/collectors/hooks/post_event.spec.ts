import { CERTIFICATE, httpsReceiver } from '#tests/https_receiver'
import { test } from '@japa/runner'
import { createHmac } from 'node:crypto'
import { postEvent } from './post_event.js'

const SECRET = 'tcw_secret'
const BODY = '{"external_no":"A-1","state":"reset"}'
const TRUSTED = { isAllowed: () => true, ca: CERTIFICATE }

test.group('An event that is posted to a collector', () => {
  test('is signed, with the time of its sending', async ({ assert, cleanup }) => {
    const { url, received, end } = await httpsReceiver()
    cleanup(end)
    assert.deepEqual(await postEvent(`${url}/hook?of=2023`, BODY, SECRET, TRUSTED), {
      ok: true,
      value: null,
    })
    const [{ path, headers, body }] = received as [(typeof received)[0]]
    assert.deepEqual([path, body], ['/hook?of=2023', BODY])
    const [, seconds, signed] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(
      String(headers['tucai-signature'])
    )!
    assert.equal(signed, createHmac('sha256', SECRET).update(`${seconds}.${BODY}`).digest('hex'))
    assert.approximately(Number(seconds), Date.now() / 1_000, 60)
  })

  test('is received only by 2xx: a redirection is not followed', async ({ assert, cleanup }) => {
    for (const status of [302, 404, 500]) {
      const { url, received, end } = await httpsReceiver(status, {
        location: 'https://example.test/',
      })
      cleanup(end)
      const posted = await postEvent(url, BODY, SECRET, TRUSTED)
      assert.deepEqual(posted, { ok: false, error: { type: 'answered', status } })
      assert.lengthOf(received, 1)
    }
  })

  test('never leaves for this machine or its network, by a name or an address', async ({
    assert,
    cleanup,
  }) => {
    const { port, received, end } = await httpsReceiver()
    cleanup(end)
    for (const host of [
      'localhost',
      '127.0.0.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '0x7f.1',
      '2130706433',
    ])
      assert.deepEqual(await postEvent(`https://${host}:${port}/`, BODY, SECRET), {
        ok: false,
        error: { type: 'not_public' },
      })
    assert.isEmpty(received)
  })

  test('is not sent to whom no authority knows, nor to nobody', async ({ assert, cleanup }) => {
    const { url, received, end } = await httpsReceiver()
    cleanup(end)
    const unreached = { ok: false, error: { type: 'not_reached' } }
    assert.deepEqual(await postEvent(url, BODY, SECRET, { isAllowed: () => true }), unreached)
    assert.isEmpty(received)
    const gone = await httpsReceiver()
    await gone.end()
    assert.deepEqual(await postEvent(gone.url, BODY, SECRET, TRUSTED), unreached)
  })
})
