import { writeVersions } from '#backend/seasons/record/write_versions'
import Batch from '#models/proofreading/batch'
import BatchItem from '#models/proofreading/batch_item'
import type Student from '#models/roster/student'
import { photoOf } from '#tests/live_photos'
import type { World } from '#tests/season_fixture'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { randomUUID } from 'node:crypto'
import sharp from 'sharp'

/** A finished picture of one colour: its key in the store. */
export async function storedProduct(background: string): Promise<string> {
  const size = { width: 480, height: 640, channels: 3 as const }
  const bytes = await sharp({ create: { ...size, background } })
    .jpeg()
    .toBuffer()
  const key = `products/${randomUUID()}`
  await drive.use().put(key, bytes)
  return key
}

/**
 * Finished photos of these students of a season’s first school, delivered as one batch of the main round.
 * @param pictures the keys of pictures, which they have in turn; without any they have keys, and no pictures
 */
export async function deliveredBatch(
  world: World,
  students: readonly Student[],
  no = 1,
  pictures: readonly string[] = []
) {
  const { id: seasonUnitId } = world.units[0]!
  const count = students.length
  const delivered = { state: 'delivered', no, step: no, count, round: 'main' } as const
  const batch = await Batch.create({ seasonUnitId, authorId: world.centre.id, ...delivered })
  const items: BatchItem[] = []
  for (const [index, { id: studentId }] of students.entries()) {
    const productKey = pictures[index % pictures.length] ?? `made/${randomUUID()}.jpg`
    const { id: photoId } = await photoOf(world, 'accepted', { studentId, productKey })
    const item = { seasonUnitId, batchId: batch.id, round: 'main', studentId, photoId } as const
    items.push(await BatchItem.create({ ...item, version: 1 }))
  }
  await writeAs(items, 'delivered')
  return { batch, items }
}

const writeAs = (items: readonly BatchItem[], why: 'delivered' | 'corrected') =>
  db.transaction((trx) =>
    writeVersions(
      items.map(({ id }) => id),
      { why, erratumId: null },
      trx
    )
  )

/** Another version of an item, as an erratum makes one. */
export async function nextVersion(item: BatchItem): Promise<void> {
  await item.merge({ version: item.version + 1 }).save()
  await writeAs([item], 'corrected')
}
