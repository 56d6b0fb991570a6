import { fileNameIn } from '#backend/http/uploads/file_name'
import { readBoundary, readFields, readParts, type Part } from '#backend/http/uploads/multipart'
import { UnreadableBody } from '#backend/http/errors/unreadable_body'
import { findDataFault, type DataFault } from '#backend/http/plain_text'
import { err, ok, type Result } from '#domain/result'
import type { HttpRequest } from '@adonisjs/core/http'
import { uploadMemory } from './upload_memory.js'

export interface Upload {
  /** The sender's file name; empty if it cannot be decoded. */
  fileName: string
  bytes: Buffer
  /** Frees the reserved memory once the bytes are stored; otherwise the end of the request does. */
  release: () => void
}

export type UploadError =
  | NonNullable<DataFault>
  | { type: 'file_missing' }
  | { type: 'file_too_large'; most: number }
  | { type: 'uploads_full' }

const MEGABYTE = 2 ** 20

/** Allowance for the other fields of the form. */
const FORM_BYTES = 64 * 1_024

/**
 * Reads the one file of a multipart body into memory: `most` megabytes at most, and nothing while other
 * uploads fill the memory for uploads. The server discards the rest of the body. The other fields become
 * the body of the request, to be validated like any other.
 */
export async function readUpload(
  request: HttpRequest,
  most: number
): Promise<Result<Upload, UploadError>> {
  if (!request.multipart) return err({ type: 'file_missing' })
  const boundary = readBoundary(request.header('content-type') ?? '')
  if (!boundary) return err({ type: 'body_unreadable' })
  const { reserve, release } = uploadMemory(request.response)
  const body = await readBody(request, most, reserve)
  if (!body.ok) return body
  const parts = readParts(body.value, boundary)
  if (!parts) return err({ type: 'body_unreadable' })
  const fields = readFields(parts)
  const fault = findDataFault(fields)
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
    // A form sent without choosing a file has an empty part without a name.
    if (fileName === null || (fileName === '' && bytes.length === 0)) continue
    if (bytes.length > most * MEGABYTE) return err({ type: 'file_too_large', most })
    return ok({ fileName, bytes })
  }
  return err({ type: 'file_missing' })
}

async function readBody(
  { request }: HttpRequest,
  most: number,
  reserve: (bytes: number) => boolean
): Promise<Result<Buffer, UploadError>> {
  const limit = most * MEGABYTE + FORM_BYTES
  // Refuse before reading if the declared length is too large.
  if (Number(request.headers['content-length']) > limit)
    return err({ type: 'file_too_large', most })
  const chunks: Buffer[] = []
  let size = 0
  // Leaving the loop early must not close the connection, because the answer is still to be written.
  const stream: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false })
  try {
    for await (const chunk of stream) {
      // The declared length may be missing or wrong.
      size += chunk.length
      if (size > limit) return err({ type: 'file_too_large', most })
      if (!reserve(chunk.length)) return err({ type: 'uploads_full' })
      chunks.push(chunk)
    }
  } catch (error) {
    // The sender has disconnected.
    throw new UnreadableBody(error)
  }
  return ok(Buffer.concat(chunks))
}
