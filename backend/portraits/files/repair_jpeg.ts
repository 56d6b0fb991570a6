import { END_OF_IMAGE, jpegSegments, START_OF_SCAN, type JpegSegment } from './jpeg_segments.js'

/** A JPEG prepared for the decoder. */
export interface RepairedJpeg {
  bytes: Buffer
  /** False if the file ends without an end-of-image marker. */
  hasEndMark: boolean
  /** Whether every scan of a progressive picture is there; true for pictures with one scan. */
  hasAllScans: boolean
}

const PROGRESSIVE_FRAMES = new Set([0xc2, 0xca])
const COEFFICIENTS = 64
const MISSING = 99

/** Which bits of which coefficients a progressive picture has sent so far, by component. */
class Scans {
  /** For each component, the lowest bit received of each coefficient. */
  #lowest = new Map<number, Uint8Array>()

  constructor(frame: Buffer) {
    for (let at = 6; at + 3 <= frame.length; at += 3)
      this.#lowest.set(frame[at]!, new Uint8Array(COEFFICIENTS).fill(MISSING))
  }

  /** Reads a scan header: components, first and last coefficient, lowest bit. */
  read(header: Buffer) {
    const count = header[0] ?? 0
    const [first = 0, last = 0, bits = 0] = header.subarray(1 + 2 * count)
    for (let index = 0; index < count; index += 1)
      this.#lowest.get(header[1 + 2 * index]!)?.fill(bits & 15, first, last + 1)
  }

  areComplete = () => [...this.#lowest.values()].every((lowest) => lowest.every((bit) => bit === 0))
}

/** The segments before the first scan without stray bytes between them; null if there are none. */
function withoutStrayBytes(bytes: Buffer, header: JpegSegment[], scan: number): Buffer[] | null {
  const length = header.reduce((sum, { at, end }) => sum + end - at, 2)
  if (length === scan) return null
  const kept = header.map(({ at, end }) => bytes.subarray(at, end))
  return [bytes.subarray(0, 2), ...kept, bytes.subarray(scan)]
}

/**
 * Removes stray bytes between the segments of a header: the decoder skips them as well, but reports only
 * its first warning, and that must be the one about missing pixels. A missing end mark is added, so that
 * the decoder reports whether anything else is missing.
 */
export function repairJpeg(bytes: Buffer): RepairedJpeg {
  const header: JpegSegment[] = []
  let scans: Scans | null = null
  let scan = 0
  let hasEndMark = false
  for (const segment of jpegSegments(bytes)) {
    if (PROGRESSIVE_FRAMES.has(segment.marker)) scans = new Scans(segment.content)
    if (segment.marker === START_OF_SCAN) {
      scan ||= segment.at
      scans?.read(segment.content)
    }
    if (scan === 0) header.push(segment)
    hasEndMark = segment.marker === END_OF_IMAGE
  }
  const parts = (scan > 0 && withoutStrayBytes(bytes, header, scan)) || [bytes]
  if (!hasEndMark) parts.push(Buffer.from([0xff, END_OF_IMAGE]))
  return {
    bytes: parts.length === 1 ? bytes : Buffer.concat(parts),
    hasEndMark,
    hasAllScans: scans?.areComplete() ?? true,
  }
}
