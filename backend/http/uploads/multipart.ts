const LINE = '\r\n'
const HEAD_END = Buffer.from(`${LINE}${LINE}`)

/** One part of a form: its content disposition in Latin-1, and its content. */
export interface Part {
  disposition: string
  bytes: Buffer
}

/** The boundary of a content type, or null (RFC 2046, 5.1.1). */
export function readBoundary(contentType: string): string | null {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? []
  const boundary = quoted ?? bare ?? ''
  return boundary.length > 0 && boundary.length <= 200 ? boundary : null
}

/**
 * The parts of a `multipart/form-data` body in memory. The framework's own parser decodes file names as
 * UTF-8 only, and treats a file named only by RFC 5987 as a field.
 * @returns null if the body is truncated or not divided by `boundary`
 */
export function readParts(body: Buffer, boundary: string): Part[] | null {
  const delimiter = Buffer.from(`${LINE}--${boundary}`, 'latin1')
  // The first delimiter may be at the very beginning, without a line break before it.
  const starts = body.subarray(0, delimiter.length - 2).equals(delimiter.subarray(2))
  let at = starts ? -2 : body.indexOf(delimiter)
  if (at === -1) return null
  const parts: Part[] = []
  for (;;) {
    const after = at + delimiter.length
    if (body.toString('latin1', after, after + 2) === '--') return parts
    const headAt = body.indexOf(LINE, after)
    if (headAt === -1) return null
    const headEnd = body.indexOf(HEAD_END, headAt)
    const next = headEnd === -1 ? -1 : body.indexOf(delimiter, headEnd + LINE.length)
    if (next === -1) return null
    const head = body.toString('latin1', headAt, headEnd)
    parts.push({ disposition: readDisposition(head), bytes: body.subarray(headEnd + 4, next) })
    at = next
  }
}

/**
 * The fields of a form beside its files, by name: the parts without a file name. A field that was left
 * empty is left out, as in JSON bodies, where the framework reads an empty text as null.
 */
export function readFields(parts: Part[]): Record<string, string> {
  const fields = parts.flatMap(({ disposition, bytes }) => {
    const [, name] = /;[ \t]*name="([^"]+)"/i.exec(disposition) ?? []
    const isFile = /;[ \t]*filename\*?=/i.test(disposition)
    const isField = name !== undefined && !isFile && bytes.length > 0
    return isField ? [[utf8(Buffer.from(name, 'latin1')), utf8(bytes)] as const] : []
  })
  return Object.fromEntries(fields)
}

const utf8 = (bytes: Buffer) => bytes.toString('utf8')

const readDisposition = (head: string) =>
  /^content-disposition:[ \t]*(.*)$/im.exec(head.replaceAll('\r', ''))?.[1] ?? ''
