import { jpegSegments, START_OF_SCAN } from './jpeg_segments.js'

/** The header of a JPEG. */
export interface JpegHeader {
  width: number
  height: number
  components: number
  bits: number
  /**
   * Samples a pixel if the decoder holds the whole picture in memory: progressive ones, and those whose
   * components are stored one after the other (libjpeg: has_multiple_scans). 0 if it reads line by line.
   */
  heldSamples: number
  /** The quality it was saved with, by its luminance table: 1–100, as libjpeg scales it. */
  quality: number | null
}

/** Sum of libjpeg's standard luminance table, from which every quality is scaled. */
const STANDARD_SUM = 3_688

/** The quality whose scaled standard table has this sum (Independent JPEG Group's formula). */
function estimateQuality(sum: number): number {
  const scale = (sum / STANDARD_SUM) * 100
  const quality = scale <= 100 ? (200 - scale) / 2 : 5_000 / scale
  return Math.max(1, Math.min(100, Math.round(quality)))
}

const FRAMES = new Set([
  0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
])
const PROGRESSIVE = new Set([0xc2, 0xc6, 0xca, 0xce])
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

/** Samples a pixel, given the subsampling of each component. */
function samplesPerPixel(frame: Buffer): number {
  const areas: number[] = []
  const [widths, heights]: [number[], number[]] = [[1], [1]]
  for (let at = 7; at < frame.length; at += 3) {
    const [across, down] = [frame[at]! >> 4, frame[at]! & 15]
    widths.push(across)
    heights.push(down)
    areas.push(across * down)
  }
  return areas.reduce((sum, area) => sum + area, 0) / (Math.max(...widths) * Math.max(...heights))
}

/** Reads the segments before the first scan; null if they contain no frame header. */
export function readJpegHeader(bytes: Buffer): JpegHeader | null {
  let quality: number | null = null
  let frame: Omit<JpegHeader, 'quality'> | null = null
  let samples = 0
  for (const { marker, content } of jpegSegments(bytes)) {
    if (marker === START_OF_SCAN) {
      if (frame && content[0]! < frame.components) frame.heldSamples = samples
      break
    }
    if (marker === QUANTISATION) {
      const sum = luminanceSum(content)
      if (quality === null && sum !== null) quality = estimateQuality(sum)
    }
    if (!FRAMES.has(marker) || content.length < 6) continue
    samples = samplesPerPixel(content)
    frame = {
      bits: content[0]!,
      height: content.readUInt16BE(1),
      width: content.readUInt16BE(3),
      components: content[5]!,
      heldSamples: PROGRESSIVE.has(marker) ? samples : 0,
    }
  }
  return frame && { ...frame, quality }
}
