import { isXh, xhKey } from '../roster/xh_key.js'

/** Larger files are refused by the server as well. */
export const MAX_FILE_BYTES = 25 * 2 ** 20

/** What cameras, phones and scanners write; the server judges the bytes, whatever the name. */
const PICTURES = ['jpg', 'jpeg', 'png', 'heic', 'heif', 'webp', 'bmp', 'tif', 'tiff']

/** A file of a folder or a zip: its path there, and how large it is. */
export interface FolderFile {
  path: string
  bytes: number
}

/**
 * What becomes of a file: `numbered`, its name is a number that one file has; `unnumbered`, its name is no
 * number, so that nobody knows whom it shows; the others are not sent.
 */
export type FolderOutcome = 'numbered' | 'unnumbered' | 'twice' | 'not_picture' | 'too_large'

export interface SortedFile<File extends FolderFile> {
  file: File
  /** The 学号 that its name says; null if it says none. */
  number: string | null
  outcome: FolderOutcome
}

const nameOf = (path: string) => path.split(/[\\/]/).at(-1)!

/** Folders and files that systems add: `__MACOSX/._1.jpg`, `.DS_Store`. */
const isOfSystem = (path: string) => /(^|[\\/])(__MACOSX|\.)/.test(path)

const isPicture = ({ path }: FolderFile) => {
  const [, extension] = /\.([^.]+)$/.exec(nameOf(path)) ?? []
  return !isOfSystem(path) && PICTURES.includes(extension?.toLowerCase() ?? '')
}

/** The 学号 by which a file is named: all of its name but the extension. */
export function numberOfFile(path: string): string | null {
  const stem = nameOf(path).replace(/\.[^.]*$/, '')
  return isXh(stem) ? stem.trim() : null
}

/** How often each number is that of a picture that can be sent. */
function counted(files: readonly FolderFile[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const file of files) {
    const number = isPicture(file) && file.bytes <= MAX_FILE_BYTES ? numberOfFile(file.path) : null
    if (number) counts.set(xhKey(number), (counts.get(xhKey(number)) ?? 0) + 1)
  }
  return counts
}

/**
 * Sorts the files of a folder before anything is sent. Of two pictures with one number neither is sent:
 * which of them shows the student is for the school to say.
 */
export function sortFolder<File extends FolderFile>(files: readonly File[]): SortedFile<File>[] {
  const counts = counted(files)
  return files.map((file) => {
    const number = numberOfFile(file.path)
    const outcomeOf = (): FolderOutcome => {
      if (!isPicture(file)) return 'not_picture'
      if (file.bytes > MAX_FILE_BYTES) return 'too_large'
      if (!number) return 'unnumbered'
      return counts.get(xhKey(number))! > 1 ? 'twice' : 'numbered'
    }
    return { file, number, outcome: outcomeOf() }
  })
}
