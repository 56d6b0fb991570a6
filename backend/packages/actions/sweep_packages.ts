import { processEach } from '#backend/engine/process_each'
import { packageKey } from '#backend/packages/package_objects'
import { deleteObject } from '#backend/photos/photo_objects'
import { DateTime } from 'luxon'
import Package from '#models/packages/package'

/** Packages whose time is over; of one that was never offered a kill may have left a part. */
const expired = () =>
  Package.query()
    .whereNull('swept_at')
    .whereRaw('expires_at < now()')
    .orderBy('expires_at')
    .limit(200)

/**
 * Deletes the files of packages that have expired. What was in them stays known.
 * @returns how many
 */
export async function sweepPackages(): Promise<number> {
  const swept = await processEach(
    await expired(),
    'deleting an old package',
    ({ id }) => id,
    async (pack) => {
      await deleteObject(packageKey(pack.id))
      await pack.merge({ objectKey: null, sealedPassword: null, sweptAt: DateTime.now() }).save()
    }
  )
  return swept.length
}
