import { EXTENSIONS, type DocumentKind } from './document_kind.js'

const MAX_CHARACTERS = 80

/** Path separators, characters that end a header, and characters that change text direction. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}"'*/:<>?\\|\uFFFD]/gu

/**
 * The name under which a document is stored and downloaded: the sender's file name, cleaned, with the
 * extension of its real kind. An unreadable name becomes `document`.
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
  const short = [...stem].slice(0, MAX_CHARACTERS).join('')
  return `${short || 'document'}.${EXTENSIONS[kind]}`
}

/** The name of a stored document; those stored before names were cleaned get a clean one. */
export const downloadName = ({ fileName, kind }: { fileName: string; kind: string }) =>
  documentName(fileName, kind as DocumentKind)
