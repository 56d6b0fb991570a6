/** The marks that a program puts before its text, and what they say of it. */
const MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/**
 * The text of a table. Excel saves GB18030 (CSV), UTF-8 with a mark (CSV UTF-8) or UTF-16 with a mark
 * (Unicode text); others save UTF-8 without one. Null for anything else: it is not guessed.
 */
export function decodeTable(bytes: Uint8Array): string | null {
  const marked = MARKS.find((mark) => mark.bytes.every((byte, place) => bytes[place] === byte))
  for (const encoding of marked ? [marked.encoding] : ['utf-8', 'gb18030']) {
    const text = decode(bytes, encoding)
    // A table has no zero bytes: what has them is a picture, a workbook, or UTF-16 without its mark.
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
