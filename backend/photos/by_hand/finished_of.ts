import type { Finished } from '#domain/photos/hand_made'
import type Photo from '#models/photos/photo'
import ProductVersion from '#models/photos/product_version'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * What there is of a photo’s finished picture.
 * @param trx inside a transaction that has locked the photo it stays as it is
 */
export async function finishedOf(
  { id: photoId, productKey, makeFault }: Photo,
  trx?: TransactionClientContract
): Promise<Finished> {
  const newest = await ProductVersion.query({ client: trx })
    .where({ photoId })
    .orderBy('version', 'desc')
    .first()
  const way = newest?.way ?? null
  return { hasProduct: productKey !== null, hasFault: makeFault !== null, way }
}
