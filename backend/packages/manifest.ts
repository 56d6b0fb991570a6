import type { DeliveredItem } from '#backend/packages/queries/delivered_items'
import { createHash } from 'node:crypto'

/** A line of a package: a photo under its name, or what was taken out and has none. */
export interface ManifestLine extends Pick<
  DeliveredItem,
  'itemId' | 'picture' | 'why' | 'xh' | 'maskedName' | 'lastFour' | 'college' | 'className'
> {
  /** Null of what was taken out. */
  version: number | null
  name: string | null
}

/** A line of which there is a photo. */
export type PhotoLine = ManifestLine & { name: string }

export interface Manifest {
  /** By their names; what has none comes last. */
  lines: ManifestLine[]
  photos: PhotoLine[]
  removed: number
  /** Of all that the zip file is made from: equal digests, equal bytes. */
  digest: string
}

const hasPhoto = (line: ManifestLine): line is PhotoLine => line.name !== null

const keyOf = ({ name, itemId }: ManifestLine) => name ?? `\u{10FFFF}${itemId}`

function digestOf(lines: readonly ManifestLine[]): string {
  const digest = createHash('sha256')
  for (const line of lines) {
    const { itemId, version, name, picture, why, xh, maskedName, lastFour } = line
    const said = [name, itemId, version, picture, why, xh, maskedName, lastFour]
    digest.update(`${JSON.stringify([...said, line.college, line.className])}\n`)
  }
  return digest.digest('hex')
}

/**
 * What a package holds, in its order: from items and their versions alone, whoever has it packed and whenever.
 * @param names of the files of the unit’s items
 */
export function composeManifest(
  items: readonly DeliveredItem[],
  names: ReadonlyMap<string, string>
): Manifest {
  const lines = items
    .map(({ isRemoved, photoId: _photo, version, ...item }): ManifestLine => {
      const name = isRemoved ? null : names.get(item.itemId)!
      return { ...item, name, version: isRemoved ? null : version }
    })
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  const photos = lines.filter(hasPhoto)
  return { lines, photos, removed: lines.length - photos.length, digest: digestOf(lines) }
}
