import type { CivilDate } from '#domain/calendar/civil_date'
import { EXTENSIONS, type DocumentKind } from './document_kind.js'

const MAX_CHARACTERS = 80

/** Path separators, characters that end a header, and characters that change text direction. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}"'*/:<>?\\|\uFFFD]/gu

/**
 * The name under which a document is stored and shown: the sender's file name, cleaned, with the
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

/** A stored document as screens name it; those stored before names were cleaned get a clean name. */
export const shownName = ({ fileName, kind }: { fileName: string; kind: string }) =>
  documentName(fileName, kind as DocumentKind)

/** Enough of a digest to compare two files by eye. */
export const shortDigest = (digest: string) => digest.slice(0, 12)

/**
 * The name of an original as a download is ours, whatever the sender called it: a hundred schools send
 * `scan.pdf`, and a name may hold a person's.
 * @param code of the unit
 * @param day on which it was handed in
 */
export const downloadName = (
  { digest, kind }: { digest: string; kind: string },
  code: string,
  day: CivilDate
) => `${code}-${day}-${shortDigest(digest)}.${EXTENSIONS[kind as DocumentKind]}`
