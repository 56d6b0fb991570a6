/** Accepted kinds of documents and the file extension under which each is stored. */
export const EXTENSIONS = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
} as const

export type DocumentKind = keyof typeof EXTENSIONS

/** PDF readers accept a header within this many bytes: printers and mail programs write before it. */
const PDF_HEADER_WITHIN = 1_024

const hex = (bytes: Buffer, from: number, length: number) =>
  bytes.toString('hex', from, from + length)

const isJpeg = (bytes: Buffer) =>
  // Start of image, a first marker, and a start-of-scan marker somewhere.
  hex(bytes, 0, 3) === 'ffd8ff' && bytes.includes(Buffer.from('ffda', 'hex'))

const isPng = (bytes: Buffer) =>
  hex(bytes, 0, 8) === '89504e470d0a1a0a' && bytes.toString('latin1', 12, 16) === 'IHDR'

/** A header where readers look for it, followed by an end mark or at least one object. */
function isPdf(bytes: Buffer): boolean {
  const header = bytes.subarray(0, PDF_HEADER_WITHIN).indexOf('%PDF-')
  if (header === -1) return false
  const rest = bytes.subarray(header)
  if (rest.includes('%%EOF') || rest.includes('startxref')) return true
  // A truncated PDF is accepted: readers rebuild it from its objects.
  return /\d\s{1,9}\d{1,5}\s{1,9}obj\b/.test(rest.toString('latin1'))
}

/** The kind of a document by its bytes, whatever its name says. Null if it is not accepted. */
export function documentKind(bytes: Buffer): DocumentKind | null {
  if (isJpeg(bytes)) return 'image/jpeg'
  if (isPng(bytes)) return 'image/png'
  return isPdf(bytes) ? 'application/pdf' : null
}
