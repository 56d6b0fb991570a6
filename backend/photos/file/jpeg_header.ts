/** What the header of a JPEG says before anything is decoded. */
export interface JpegHeader {
  width: number
  height: number
  components: number
  bits: number
  progressive: boolean
  /** Coded as every camera does it; arithmetic and lossless codes are read by nobody else. */
  usual: boolean
  /** The quality it was saved with, by its luminance table: 1–100, as libjpeg scales it. */
  quality: number | null
}

/** Sum of libjpeg's standard luminance table, from which every quality is scaled. */
const STANDARD_SUM = 3_688

/** The quality whose scaled standard table has this sum (Independent JPEG Group's formula). */
function qualityOf(sum: number): number {
  const scale = (sum / STANDARD_SUM) * 100
  const quality = scale <= 100 ? (200 - scale) / 2 : 5_000 / scale
  return Math.max(1, Math.min(100, Math.round(quality)))
}

const FRAMES = new Set([
  0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
])
const USUAL = new Set([0xc0, 0xc1, 0xc2])
const PROGRESSIVE = new Set([0xc2, 0xc6, 0xca, 0xce])
/** TEM, restart markers, start of image. */
const ALONE = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
const START_OF_SCAN = 0xda
const QUANTISATION = 0xdb

/** The sum of the first luminance table in a segment of tables; null where another one comes first. */
function luminanceSum(segment: Buffer): number | null {
  const [head] = segment
  if (head === undefined || (head & 15) !== 0) return null
  const wide = head >> 4 === 1
  if (segment.length < (wide ? 129 : 65)) return null
  let sum = 0
  for (let at = 0; at < 64; at += 1) {
    sum += wide ? segment.readUInt16BE(1 + 2 * at) : segment[1 + at]!
  }
  return sum
}

/** Reads the segments before the first scan; null where they do not hold a picture's frame. */
export function readJpegHeader(bytes: Buffer): JpegHeader | null {
  let quality: number | null = null
  let frame: Omit<JpegHeader, 'quality'> | null = null
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1]!
    if (marker === 0xff) {
      at += 1
      continue
    }
    // Markers that stand alone have no length; what follows them is the next marker.
    if (ALONE(marker)) {
      at += 2
      continue
    }
    const length = bytes.readUInt16BE(at + 2)
    const segment = bytes.subarray(at + 4, at + 2 + length)
    if (marker === QUANTISATION) {
      const sum = luminanceSum(segment)
      if (quality === null && sum !== null) quality = qualityOf(sum)
    }
    if (FRAMES.has(marker) && segment.length >= 6) {
      frame = {
        bits: segment[0]!,
        height: segment.readUInt16BE(1),
        width: segment.readUInt16BE(3),
        components: segment[5]!,
        progressive: PROGRESSIVE.has(marker),
        usual: USUAL.has(marker),
      }
    }
    if (marker === START_OF_SCAN) break
    at += 2 + Math.max(2, length)
  }
  return frame && { ...frame, quality }
}
