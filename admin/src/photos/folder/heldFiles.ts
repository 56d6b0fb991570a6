import { MAX_FILE_BYTES } from '@domain/photos/folder'
import { entriesOfZip } from './entriesOfZip'
import type { HeldFile } from './heldFile'

const held = (file: File): HeldFile => ({
  path: file.webkitRelativePath || file.name,
  bytes: file.size,
  open: async () => file,
})

/** The files that were chosen; of a zip those inside it. */
export async function heldFiles(chosen: readonly File[]): Promise<HeldFile[]> {
  const files: HeldFile[] = []
  for (const file of chosen)
    files.push(
      ...(/\.zip$/i.test(file.name) ? await entriesOfZip(file, MAX_FILE_BYTES) : [held(file)])
    )
  return files
}
