/** Byte order marks and their encodings. */
const BYTE_ORDER_MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/**
 * The text of a table. Excel saves GB18030 (CSV), UTF-8 with a byte order mark (CSV UTF-8) or UTF-16
 * with one (Unicode text); other programs save UTF-8 without. Null for anything else.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = BYTE_ORDER_MARKS.find((mark) =>
    mark.bytes.every((byte, place) => bytes[place] === byte)
  )
  for (const encoding of marked ? [marked.encoding] : ['utf-8', 'gb18030']) {
    const text = decode(bytes, encoding)
    // Zero bytes mean a picture, a workbook, or UTF-16 without a byte order mark.
    if (text !== null && !text.includes('\0')) return text
  }
  return null
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
