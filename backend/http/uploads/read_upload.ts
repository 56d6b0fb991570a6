import { fileNameIn } from '#backend/http/uploads/file_name'
import { boundaryOf, fieldsOf, partsOf, type Part } from '#backend/http/uploads/multipart'
import { UnreadableBody } from '#backend/http/errors/unreadable_body'
import { faultOfData, type DataFault } from '#backend/http/plain_text'
import { err, ok, type Result } from '#domain/result'
import type { HttpRequest } from '@adonisjs/core/http'
import { uploadMemory } from './upload_memory.js'

export interface Upload {
  /** As its sender calls it; empty where that cannot be read. */
  fileName: string
  bytes: Buffer
  /** Says that the bytes are stored: others may come. Otherwise the end of the request says so. */
  release: () => void
}

export type UploadError =
  | NonNullable<DataFault>
  | { type: 'file_missing' }
  | { type: 'file_too_large'; most: number }
  | { type: 'uploads_full' }

const MEGABYTE = 2 ** 20

/** What a form says beside its file. */
const FORM_BYTES = 64 * 1_024

/**
 * Reads the one file of a multipart body into memory, never past `most` megabytes, and not at all
 * where too much of others is held already. What is left of the body is the server's to discard. The
 * fields beside the file become the body of the request, to be validated like any other.
 */
export async function readUpload(
  request: HttpRequest,
  most: number
): Promise<Result<Upload, UploadError>> {
  if (!request.multipart) return err({ type: 'file_missing' })
  const boundary = boundaryOf(request.header('content-type') ?? '')
  if (!boundary) return err({ type: 'body_unreadable' })
  const { take, release } = uploadMemory(request.response)
  const body = await readBody(request, most, take)
  if (!body.ok) return body
  const parts = partsOf(body.value, boundary)
  if (!parts) return err({ type: 'body_unreadable' })
  const fields = fieldsOf(parts)
  const fault = faultOfData(fields)
  if (fault) return err(fault)
  request.updateBody(fields)
  const file = fileIn(parts, most)
  return file.ok ? ok({ ...file.value, release }) : file
}

function fileIn(
  parts: Part[],
  most: number
): Result<Pick<Upload, 'fileName' | 'bytes'>, UploadError> {
  for (const { disposition, bytes } of parts) {
    const fileName = fileNameIn(disposition)
    // A form sent without choosing a file has a part without a name and without a byte.
    if (fileName === null || (fileName === '' && bytes.length === 0)) continue
    if (bytes.length > most * MEGABYTE) return err({ type: 'file_too_large', most })
    return ok({ fileName, bytes })
  }
  return err({ type: 'file_missing' })
}

async function readBody(
  { request }: HttpRequest,
  most: number,
  take: (bytes: number) => boolean
): Promise<Result<Buffer, UploadError>> {
  const limit = most * MEGABYTE + FORM_BYTES
  // Said beforehand to be too large: not one byte of it is kept.
  if (Number(request.headers['content-length']) > limit)
    return err({ type: 'file_too_large', most })
  const chunks: Buffer[] = []
  let size = 0
  // Leaving the loop early must not end the connection: the answer still has to be written to it.
  const stream: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false })
  try {
    for await (const chunk of stream) {
      // Nobody said how long it is.
      size += chunk.length
      if (size > limit) return err({ type: 'file_too_large', most })
      if (!take(chunk.length)) return err({ type: 'uploads_full' })
      chunks.push(chunk)
    }
  } catch (error) {
    // Its sender is gone.
    throw new UnreadableBody(error)
  }
  return ok(Buffer.concat(chunks))
}
