/** One marker segment of a JPEG. */
export interface JpegSegment {
  marker: number
  /** Offset of its first FF, and the offset behind its end. */
  at: number
  end: number
  /** The bytes after its length; empty if the marker stands alone. */
  content: Buffer
}

export const START_OF_SCAN = 0xda
export const END_OF_IMAGE = 0xd9

/** TEM, restart markers, start and end of image: they have no length. */
const hasNoLength = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9)

/**
 * The markers of a JPEG after its first one, in order, as libjpeg finds them (next_marker, skip_variable):
 * stray bytes are skipped, FF may be repeated before a marker, and FF00 is data. The data of a scan is
 * skipped in the same way. It ends with the end of the image, or with the file.
 */
export function* jpegSegments(bytes: Buffer): Generator<JpegSegment> {
  let at = 2
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) {
      at += 1
      continue
    }
    let last = at + 1
    while (bytes[last] === 0xff) last += 1
    const marker = bytes[last]
    if (marker === undefined) return
    if (marker === 0) {
      at = last + 1
      continue
    }
    const hasLength = !hasNoLength(marker) && last + 3 <= bytes.length
    // A length includes its own two bytes; libjpeg accepts one that is too small.
    const length = hasLength ? Math.max(2, bytes.readUInt16BE(last + 1)) : 0
    const end = last + 1 + length
    yield { marker, at, end, content: bytes.subarray(hasLength ? last + 3 : end, end) }
    if (marker === END_OF_IMAGE) return
    at = end
  }
}
