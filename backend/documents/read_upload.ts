import { err, ok, type Result } from '#domain/result'
import type { HttpRequest } from '@adonisjs/core/http'
import { uploadMemory } from './upload_memory.js'

export interface Upload {
  fileName: string
  bytes: Buffer
  /** Says that the bytes are stored: others may come. Otherwise the end of the request says so. */
  release: () => void
}

export type UploadError =
  { type: 'file_missing' } | { type: 'file_too_large'; most: number } | { type: 'uploads_full' }

const MEGABYTE = 2 ** 20

/** What a form says beside its file. */
const FORM_BYTES = 64 * 1_024

/**
 * Reads the one file of a multipart body into memory, never past `most` megabytes, and not at all
 * where too much of others is held already.
 */
export async function readUpload(
  request: HttpRequest,
  most: number
): Promise<Result<Upload, UploadError>> {
  const { multipart, response } = request
  if (!multipart) return err({ type: 'file_missing' })
  /** What is not read to its end: the connection cannot be used again. */
  const refused = (fault: UploadError) => {
    response.setHeader('connection', 'close')
    return err(fault)
  }
  // Said beforehand to be too large: not one byte of it is read.
  if (Number(request.header('content-length')) > most * MEGABYTE + FORM_BYTES)
    return refused({ type: 'file_too_large', most })
  const { take, release } = uploadMemory(response)
  const read: { upload?: Upload; fault?: UploadError; size: number } = { size: 0 }
  multipart.onFile('*', {}, async (part) => {
    const chunks: Buffer[] = []
    for await (const chunk of part) {
      // Nobody said how long it is, nor of how many parts.
      read.size += chunk.length
      if (read.size > most * MEGABYTE) read.fault = { type: 'file_too_large', most }
      else if (!take(chunk.length)) read.fault = { type: 'uploads_full' }
      if (read.fault) return void multipart.abort(new Error(read.fault.type))
      chunks.push(chunk)
    }
    read.upload ??= { fileName: part.filename ?? '', bytes: Buffer.concat(chunks), release }
    return {}
  })
  await multipart.process().catch((error) => {
    if (!read.fault) throw error
  })
  if (read.fault) return refused(read.fault)
  return read.upload ? ok(read.upload) : err({ type: 'file_missing' })
}
