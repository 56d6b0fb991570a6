import type { FileEntry } from '@zip.js/zip.js'
import type { HeldFile } from './heldFile'

/** Keeps what is written, up to the size of the largest photo: an entry may say less than it has. */
function limited(maxBytes: number) {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(part) {
      bytes += part.length
      if (bytes > maxBytes) throw new Error('photo.folder.too_large_inside')
      parts.push(part)
    },
  })
  return { sink, blob: () => new Blob(parts) }
}

async function unpack(entry: FileEntry, maxBytes: number): Promise<Blob> {
  const { sink, blob } = limited(maxBytes)
  await entry.getData(sink, { useWebWorkers: false })
  return blob()
}

/**
 * The files of a zip. Only its directory is read now, and each file when it is sent: a zip of gigabytes
 * takes no more memory than one photo.
 * @param maxBytes of one unpacked file; a larger one cannot be opened
 */
export async function entriesOfZip(zip: Blob, maxBytes: number): Promise<HeldFile[]> {
  const { BlobReader, ZipReader } = await import('@zip.js/zip.js')
  const entries = await new ZipReader(new BlobReader(zip), { useWebWorkers: false }).getEntries()
  return entries
    .filter((entry) => !entry.directory)
    .map((entry) => ({
      path: entry.filename,
      bytes: entry.uncompressedSize,
      open: () => unpack(entry as FileEntry, maxBytes),
    }))
}
