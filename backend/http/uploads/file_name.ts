const GB18030 = new TextDecoder('gb18030', { fatal: true })
const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** Decodes a name as UTF-8, otherwise as GB18030 (Chinese Windows); null if it is neither. */
function readBytes(bytes: Uint8Array): string | null {
  for (const decoder of [UTF8, GB18030]) {
    try {
      return decoder.decode(bytes)
    } catch {
      continue
    }
  }
  return null
}

/** Decodes a name in the charset that it states. */
function readAs(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const percent = (text: string) =>
  Buffer.from(
    text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1'
  )

const ENCODED_WORD = /=\?([^?\s]+)\?([bq])\?([^?\s]*)\?=/gi

/** Decodes encoded words (RFC 2047): `=?GB18030?B?…?=`, `=?UTF-8?Q?…?=`; null if one is invalid. */
function readEncodedWords(text: string): string | null {
  let isRead = true
  const words = text.replace(/\?=\s+=\?/g, '?==?')
  const name = words.replace(ENCODED_WORD, (_, charset: string, kind: string, content: string) => {
    const quoted = () => percent(content.replaceAll('_', ' ').replaceAll('=', '%'))
    const bytes = kind.toLowerCase() === 'b' ? Buffer.from(content, 'base64') : quoted()
    const word = readAs(charset, bytes)
    isRead &&= word !== null
    return word ?? ''
  })
  return isRead ? name : null
}

/** A parameter of a content disposition, in Latin-1. */
function parameter(disposition: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}=(?:"((?:\\\\"|[^"])*)"|([^;\\s]+))`, 'i')
  const [, quoted, bare] = found.exec(disposition) ?? []
  return quoted ?? bare ?? null
}

/**
 * The file name in a part's content disposition (Latin-1): UTF-8 or GB18030, RFC 5987
 * (`filename*=UTF-8''…`) or RFC 2047.
 * @returns null if the part is not a file; an empty string if the name cannot be decoded
 */
export function fileNameIn(disposition: string): string | null {
  const extended = /;\s*filename\*=([^'\s;]+)'[^']*'([^;\s]*)/i.exec(disposition)
  if (extended) return readAs(extended[1]!, percent(extended[2]!)) ?? ''
  const plain = parameter(disposition, 'filename')
  if (plain === null) return null
  // Browsers escape quotes and line breaks: WHATWG, multipart/form-data encoding.
  const unescaped = plain.replaceAll('%22', '"').replace(/%0[ad]/gi, ' ')
  const read = readBytes(Buffer.from(unescaped, 'latin1'))
  return read === null ? '' : (readEncodedWords(read) ?? '')
}
