import { EXTENSIONS, type DocumentKind } from './document_kind.js'

const MAX_LETTERS = 80

/** What names a folder, ends a header, or turns the direction of what follows it. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}"'*/:<>?\\|\uFFFD]/gu

/**
 * The name under which a document is kept and comes back: its sender's word for it, cleaned, with the
 * extension of what it is. A name that is not readable is replaced by one of ours.
 */
export function documentName(fileName: string, kind: DocumentKind): string {
  const last = fileName.split(/[/\\]/).at(-1) ?? ''
  const isReadable = last.isWellFormed() && !last.includes('\uFFFD')
  const stem = (isReadable ? last : '')
    .normalize('NFC')
    .replace(/\.[A-Za-z0-9]{1,8}\s*$/, '')
    .replaceAll(UNSAFE, '')
    .trim()
    .replace(/^\.+|\.+$/g, '')
  const short = [...stem].slice(0, MAX_LETTERS).join('')
  return `${short || 'document'}.${EXTENSIONS[kind]}`
}
