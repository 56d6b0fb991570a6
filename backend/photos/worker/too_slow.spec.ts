import { handInPhoto } from '#backend/photos/actions/hand_in_photo'
import { drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { syntheticStudent } from '#backend/demo/synthetic/student'
import { CONSENT_TODAY } from '#domain/photos/consent'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import Photo from '#models/photos/photo'
import { seasonOfPhotos } from '#tests/live_photos'
import { until } from '#tests/until'
import { emptyDatabase } from '#tests/empty_database'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** The real worker with less CPU time than any photo takes. */
function impatientWorker() {
  const words = ['ace.js', 'photos:worker', '--processes=1', '--most-cpu=10']
  const env = { ...process.env, LOG_LEVEL: 'info' }
  return spawn(process.execPath, words, { cwd: app.makePath(), env, stdio: 'ignore' })
}

test.group('A photo that takes too long', (group) => {
  group.teardown(emptyDatabase)

  test('has its process killed, and is parked with the reason', async ({ assert }) => {
    const { units, coordinators } = await seasonOfPhotos()
    const queue = await app.container.make(PhotoQueue)
    const worker = impatientWorker()
    try {
      const bytes = await drawSyntheticStudent(syntheticStudent(1))
      const wanted = { bytes, consentVersion: CONSENT_TODAY.school }
      const handedIn = await handInPhoto(units[0]!, wanted, coordinators[0]!.id, queue)
      if (!handedIn.ok) throw new Error(handedIn.error.type)
      const { id } = handedIn.value
      await until(async () => (await Photo.findOrFail(id)).status === 'parked')
      assert.equal((await Photo.findOrFail(id)).parkedWhy, 'too_slow')
      const told = await db.from('audit_entries').where({ action: 'photo.parked', subject_id: id })
      assert.lengthOf(told, 1)
    } finally {
      worker.kill('SIGTERM')
      await once(worker, 'exit')
    }
  })
})
