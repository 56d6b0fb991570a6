import { childEnvironment } from '#backend/photos/worker/child_environment'
import { test } from '@japa/runner'

test.group('A process that decodes photos', () => {
  test('gets the secrets of its own work, and no others', ({ assert }) => {
    const given = {
      PATH: '/bin',
      ORT_DISABLE_TELEMETRY: '1',
      DB_PASSWORD: 'of the superuser',
      DB_OWNER_PASSWORD: 'of the owner',
      DB_WEB_PASSWORD: 'of the web',
      DB_WORKER_PASSWORD: 'of the worker',
      DB_PHOTOS_PASSWORD: 'its own',
      SMTP_PASSWORD: 'of the relay',
      APP_KEY: 'of the sessions',
      PAYLOAD_KEYS: 'k1:of the engine',
      S3_SECRET_ACCESS_KEY: 'of the bucket',
    }
    const { APP_KEY, ...rest } = childEnvironment(given)
    assert.deepEqual(rest, {
      PATH: '/bin',
      ORT_DISABLE_TELEMETRY: '1',
      DB_PHOTOS_PASSWORD: 'its own',
      PAYLOAD_KEYS: 'k1:of the engine',
      S3_SECRET_ACCESS_KEY: 'of the bucket',
    })
    assert.notEqual(APP_KEY, given.APP_KEY)
  })
})
