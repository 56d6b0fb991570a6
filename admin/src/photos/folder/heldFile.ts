import type { FolderFile } from '@domain/photos/folder'

/** A file that the browser holds; its bytes are read when it is sent. */
export interface HeldFile extends FolderFile {
  open: () => Promise<Blob>
}
