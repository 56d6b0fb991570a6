import type { FileFault } from '#domain/photos/file_faults'

const startsWith = (bytes: Buffer, hex: string, at = 0) =>
  bytes.subarray(at, at + hex.length / 2).toString('hex') === hex

const latin1 = (bytes: Buffer, from: number, to: number) =>
  bytes.subarray(from, to).toString('latin1')

/** The brands of an ISO media file (ISO/IEC 14496-12): the major brand, then the compatible ones. */
function readBrands(bytes: Buffer): string[] {
  if (bytes.length < 12 || latin1(bytes, 4, 8) !== 'ftyp') return []
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 256)
  const others = Array.from({ length: Math.max(0, Math.floor((end - 16) / 4)) }, (_, index) =>
    latin1(bytes, 16 + 4 * index, 20 + 4 * index)
  )
  return [latin1(bytes, 8, 12), ...others]
}

const AVIF = /^avi[fos]$/
const HEIC = /^(hei[cmsx]|hev[cmsx])$/
/** Still pictures whose codec is named by another brand. */
const HEIF = /^(mif|msf)[12]$/

/** AVIF, HEIC and videos share their container: the brands tell them apart. */
function mediaKind(bytes: Buffer): FileFault | null {
  const brands = readBrands(bytes)
  if (brands.length === 0) return null
  if (brands[0] === 'jxl ') return 'jxl'
  if (brands.some((brand) => AVIF.test(brand))) return 'avif'
  if (brands.some((brand) => HEIC.test(brand) || HEIF.test(brand))) return 'heic'
  return 'video'
}

/** Each kind by its first bytes, whatever the file is called. */
const REFUSED: [fault: FileFault, is: (bytes: Buffer) => boolean][] = [
  ['gif', (bytes) => startsWith(bytes, '47494638')],
  ['webp', (bytes) => startsWith(bytes, '52494646') && startsWith(bytes, '57454250', 8)],
  [
    'tiff',
    (bytes) => ['49492a00', '4d4d002a', '49492b00', '4d4d002b'].some((m) => startsWith(bytes, m)),
  ],
  // Many texts begin with these two letters, but the four bytes after the size are zero in every bitmap.
  ['bmp', (bytes) => startsWith(bytes, '424d') && startsWith(bytes, '00000000', 6)],
  ['jxl', (bytes) => startsWith(bytes, 'ff0a') || startsWith(bytes, '0000000c4a584c20')],
  ['jp2', (bytes) => startsWith(bytes, '0000000c6a502020') || startsWith(bytes, 'ff4fff51')],
  ['psd', (bytes) => startsWith(bytes, '38425053')],
  ['pdf', (bytes) => /%PDF-\d/.test(latin1(bytes, 0, 1_024))],
  ['svg', (bytes) => /<svg[\s>]/i.test(latin1(bytes, 0, 2_000))],
]

export type PictureKind = 'jpeg' | 'png'

/** JPEG or PNG, or the fault that names another kind of file. */
export function detectKind(bytes: Buffer): PictureKind | FileFault {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, 'ffd8')) return 'jpeg'
  if (startsWith(bytes, '89504e470d0a1a0a')) return 'png'
  return mediaKind(bytes) ?? REFUSED.find(([, is]) => is(bytes))?.[0] ?? 'not_a_picture'
}
