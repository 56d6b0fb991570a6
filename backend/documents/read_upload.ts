import { err, ok, type Result } from '#domain/result'
import type { HttpRequest } from '@adonisjs/core/http'

export interface Upload {
  fileName: string
  bytes: Buffer
}

export type UploadError = { type: 'file_missing' } | { type: 'file_too_large'; most: number }

const MEGABYTE = 2 ** 20

/** What a form says beside its file. */
const FORM_BYTES = 64 * 1_024

/** Reads the one file of a multipart body into memory, never past `most` megabytes. */
export async function readUpload(
  request: HttpRequest,
  most: number
): Promise<Result<Upload, UploadError>> {
  let upload: Upload | null = null
  let isTooLarge = false
  const { multipart } = request
  if (!multipart) return err({ type: 'file_missing' })
  // Said beforehand to be too large: not one byte of it is read.
  if (Number(request.header('content-length')) > most * MEGABYTE + FORM_BYTES) {
    request.response.setHeader('connection', 'close')
    return err({ type: 'file_too_large', most })
  }
  multipart.onFile('*', {}, async (part) => {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of part) {
      size += chunk.length
      isTooLarge = size > most * MEGABYTE
      // Nobody said how long it is: it is not read to its end.
      if (isTooLarge) return void multipart.abort(new Error('too large'))
      chunks.push(chunk)
    }
    upload ??= { fileName: part.filename ?? '', bytes: Buffer.concat(chunks) }
    return {}
  })
  await multipart.process().catch((error) => {
    if (!isTooLarge) throw error
    request.response.setHeader('connection', 'close')
  })
  if (isTooLarge) return err({ type: 'file_too_large', most })
  return upload ? ok(upload) : err({ type: 'file_missing' })
}
