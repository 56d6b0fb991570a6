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
  /** The other files of the form, where the caller wants any. */
  beside: Buffer[]
  /** Frees the reserved memory once the bytes are stored; otherwise the end of the request does. */
  release: () => void
}

export type UploadError =
  | NonNullable<DataFault>
  | { type: 'file_missing' }
  | { type: 'file_too_large'; most: number }
  | { type: 'uploads_full' }

const MEGABYTE = 2 ** 20

/** Small files beside the first: how many are read, and how large each may be. */
export interface Beside {
  most: number
  bytes: number
}
const NOTHING: Beside = { most: 0, bytes: 0 }

/** Allowance for the other fields of the form. */
const FORM_BYTES = 64 * 1_024

/**
 * Reads the one file of a multipart body into memory: `most` megabytes at most, and nothing while other
 * uploads fill the memory for uploads. The server discards the rest of the body. The other fields become
 * the body of the request, to be validated like any other.
 * @param beside small files after it; one that is too large, or one more than wanted, is left out
 */
export async function readUpload(
  request: HttpRequest,
  most: number,
  beside: Beside = NOTHING
): Promise<Result<Upload, UploadError>> {
  if (!request.multipart) return err({ type: 'file_missing' })
  const boundary = readBoundary(request.header('content-type') ?? '')
  if (!boundary) return err({ type: 'body_unreadable' })
  const { reserve, release } = uploadMemory(request.response)
  const limit = most * MEGABYTE + beside.most * beside.bytes + FORM_BYTES
  const body = await readBody(request, { most, limit }, reserve)
  if (!body.ok) return body
  const parts = readParts(body.value, boundary)
  if (!parts) return err({ type: 'body_unreadable' })
  const fields = readFields(parts)
  const fault = findDataFault(fields)
  if (fault) return err(fault)
  request.updateBody(fields)
  const file = fileIn(parts, most)
  if (!file.ok) return file
  const others = filesOf(parts).slice(1, 1 + beside.most)
  const small = others.filter(({ bytes }) => bytes.length <= beside.bytes)
  return ok({ ...file.value, beside: small.map(({ bytes }) => bytes), release })
}

/** A form sent without choosing a file has an empty part without a name. */
const filesOf = (parts: Part[]) =>
  parts.flatMap(({ disposition, bytes }) => {
    const fileName = fileNameIn(disposition)
    return fileName === null || (fileName === '' && bytes.length === 0) ? [] : [{ fileName, bytes }]
  })

function fileIn(
  parts: Part[],
  most: number
): Result<Pick<Upload, 'fileName' | 'bytes'>, UploadError> {
  const [file] = filesOf(parts)
  if (!file) return err({ type: 'file_missing' })
  return file.bytes.length > most * MEGABYTE ? err({ type: 'file_too_large', most }) : ok(file)
}

async function readBody(
  { request }: HttpRequest,
  { most, limit }: { most: number; limit: number },
  reserve: (bytes: number) => boolean
): Promise<Result<Buffer, UploadError>> {
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
