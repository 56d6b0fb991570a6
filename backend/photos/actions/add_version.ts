import type { HandFrame } from '#domain/photos/hand_frame'
import type { ProductWay } from '#domain/photos/hand_made'
import type { ProductMeasures } from '#domain/photos/national_format'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** A finished picture that is now the photo’s. */
export interface NewVersion {
  photoId: string
  way: ProductWay
  key: string
  measures: ProductMeasures | null
  /** Who made it by hand, and from which part of the photo. */
  authorId?: string
  frame?: HandFrame
}

const INSERT = `insert into product_versions
    (photo_id, version, season_unit_id, way, product_key, measures, frame, author_id)
  select photos.id, coalesce(max(earlier.version), 0) + 1, photos.season_unit_id, :way, :key,
    nullif(:measures, '')::jsonb, nullif(:frame, '')::jsonb, nullif(:author, '')::uuid
  from photos left join product_versions earlier on earlier.photo_id = photos.id
  where photos.id = :photoId
  group by photos.id
  returning version`

const asJson = (value: object | null | undefined) => (value ? JSON.stringify(value) : '')

/**
 * Adds the newest version of a photo’s finished picture.
 * @param trx a transaction that has locked or written the photo: versions are numbered under that lock
 * @returns its number
 */
export async function addVersion(
  { photoId, way, key, measures, authorId = '', frame }: NewVersion,
  trx: TransactionClientContract
): Promise<number> {
  const values = { photoId, way, key, measures: asJson(measures), frame: asJson(frame) }
  const { rows } = await trx.rawQuery(INSERT, { ...values, author: authorId })
  return rows[0].version
}
