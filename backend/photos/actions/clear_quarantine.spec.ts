import { clearQuarantine } from '#backend/photos/actions/clear_quarantine'
import { burstKey, quarantineKey, type QuarantineDisk } from '#backend/photos/photo_objects'
import { POLL_DELAYS_MS } from '#backend/photos/queries/wait_for_verdict'
import Photo from '#models/photos/photo'
import { seasonOfPhotos } from '#tests/live_photos'
import { emptyDatabase } from '#tests/empty_database'
import type { DriveFile } from '@adonisjs/drive'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'

const HOUR = 3_600_000

/** A store that lists one file a page, and records which ages it is asked for. */
function pagedDisk(files: { name: string; hours: number }[]) {
  const asked: string[] = []
  const deleted: string[] = []
  const objects = files.map(({ name, hours }) => ({
    isFile: true,
    name,
    key: quarantineKey(name),
    getMetaData: async () => {
      asked.push(name)
      return { lastModified: new Date(Date.now() - hours * HOUR) }
    },
  }))
  const disk = {
    listAll: async (_prefix: string, { paginationToken = '0' }) => {
      const at = Number(paginationToken)
      const next = at + 1 < objects.length ? String(at + 1) : undefined
      return { objects: [objects[at]] as unknown as DriveFile[], paginationToken: next }
    },
    delete: async (key: string) => void deleted.push(key),
  }
  return { disk: disk as unknown as QuarantineDisk, asked, deleted }
}

test.group('Quarantine', (group) => {
  group.teardown(emptyDatabase)

  test('is cleared page by page, without asking the store for the age of parked photos', async ({
    assert,
  }) => {
    const { units, coordinators } = await seasonOfPhotos()
    const parked = await Photo.create({
      seasonUnitId: units[0]!.id,
      round: 'main',
      authorId: coordinators[0]!.id,
      rawDigest: 'x',
      businessAt: DateTime.now(),
      status: 'parked',
      parkedWhy: 'too_slow',
    })
    const [fresh, orphan] = [randomUUID(), randomUUID()]
    const { disk, asked, deleted } = pagedDisk([
      { name: parked.id, hours: 50 },
      { name: fresh, hours: 0 },
      { name: 'not-a-photo', hours: 0 },
      { name: orphan, hours: 2 },
    ])
    await clearQuarantine(disk)
    assert.deepEqual(deleted, [quarantineKey(orphan)])
    assert.notInclude(asked, parked.id)
  })

  test('has no burst for long, not even one of a photo that still waits', async ({ assert }) => {
    const { units, coordinators } = await seasonOfPhotos()
    const waiting = await Photo.create({
      seasonUnitId: units[0]!.id,
      round: 'main',
      authorId: coordinators[0]!.id,
      rawDigest: 'x',
      businessAt: DateTime.now(),
    })
    const { disk, deleted } = pagedDisk([
      { name: waiting.id, hours: 2 },
      { name: `${waiting.id}.burst`, hours: 2 },
      { name: `${randomUUID()}.burst`, hours: 0 },
    ])
    await clearQuarantine(disk)
    assert.deepEqual(deleted, [burstKey(waiting.id)])
  })

  test('an upload polls for its verdict fewer than twenty times, for at most ten seconds', ({
    assert,
  }) => {
    assert.isBelow(POLL_DELAYS_MS.length, 20)
    assert.equal(
      POLL_DELAYS_MS.reduce((sum, ms) => sum + ms, 0),
      10_000
    )
  })
})
