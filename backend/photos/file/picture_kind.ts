import type { FileFault } from '#domain/photos/file_faults'

const startsWith = (bytes: Buffer, hex: string, at = 0) =>
  bytes.subarray(at, at + hex.length / 2).toString('hex') === hex

/** By its first bytes: a name proves nothing. */
const REFUSED: [fault: FileFault, is: (bytes: Buffer) => boolean][] = [
  ['gif', (bytes) => startsWith(bytes, '47494638')],
  // Films begin alike: it is the brand that says what it is.
  ['heic', (bytes) => /^ftyp(hei|hev|mif1|msf1)/.test(bytes.subarray(4, 12).toString('latin1'))],
  ['webp', (bytes) => startsWith(bytes, '52494646') && startsWith(bytes, '57454250', 8)],
  ['tiff', (bytes) => startsWith(bytes, '49492a00') || startsWith(bytes, '4d4d002a')],
  ['svg', (bytes) => /<svg[\s>]/i.test(bytes.subarray(0, 2_000).toString('latin1'))],
]

export type PictureKind = 'jpeg' | 'png'

/** JPEG or PNG, or which other kind of file this is. */
export function kindOf(bytes: Buffer): PictureKind | FileFault {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, 'ffd8ff')) return 'jpeg'
  if (startsWith(bytes, '89504e470d0a1a0a')) return 'png'
  return REFUSED.find(([, is]) => is(bytes))?.[0] ?? 'not_a_picture'
}
