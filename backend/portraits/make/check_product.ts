import type { Raster } from '#backend/portraits/models/raster'
import type { Vision } from '#backend/portraits/models/vision'
import { measuresOutsideFormat, type ProductMeasures } from '#domain/photos/national_format'
import { err, ok, type Result } from '#domain/result'
import { encodeProduct } from './encode_product.js'
import { measureProduct, type ProductSource } from './measure_product.js'

/** Why a finished picture is refused, whoever made it. */
export type ProductFault =
  | { type: 'no_face' }
  | { type: 'too_many_bytes' | 'too_few_bytes' }
  | { type: 'does_not_fit'; measures: ProductMeasures }

export interface MadePhoto {
  jpeg: Buffer
  measures: ProductMeasures
}

/** Encodes a finished picture and measures it as its receiver would: what does not fit is never delivered. */
export async function checkProduct(
  vision: Vision,
  picture: Raster,
  source: ProductSource
): Promise<Result<MadePhoto, ProductFault>> {
  const encoded = await encodeProduct(picture)
  if (!encoded.ok) return err({ type: encoded.error })
  const measures = await measureProduct(vision, encoded.value, source)
  if (!measures) return err({ type: 'no_face' })
  if (measuresOutsideFormat(measures).length > 0) return err({ type: 'does_not_fit', measures })
  return ok({ jpeg: encoded.value, measures })
}
