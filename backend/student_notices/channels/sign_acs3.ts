import type { SmsNotices } from '#config/student_notices'
import { createHash, createHmac } from 'node:crypto'

const ALGORITHM = 'ACS3-HMAC-SHA256'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** RFC 3986: what `encodeURIComponent` leaves is encoded too. */
const encode = (text: string) =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (char) => `%${char.codePointAt(0)!.toString(16).toUpperCase()}`
  )

/** The parameters of a request in their order, as they are signed and sent. */
export const canonicalQuery = (params: Record<string, string>): string =>
  Object.entries(params)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&')

export interface Acs3Request {
  host: string
  action: string
  version: string
  params: Record<string, string>
  /** ISO 8601 without milliseconds. */
  date: string
  nonce: string
}

/** The headers of a request without a body, signed by V3 of Alibaba Cloud (ACS3-HMAC-SHA256). */
export function signAcs3(
  { host, action, version, params, date, nonce }: Acs3Request,
  { keyId, keySecret }: Pick<SmsNotices, 'keyId' | 'keySecret'>
): Record<string, string> {
  const headers: Record<string, string> = {
    host,
    'x-acs-action': action,
    'x-acs-content-sha256': sha256(''),
    'x-acs-date': date,
    'x-acs-signature-nonce': nonce,
    'x-acs-version': version,
  }
  const names = Object.keys(headers).toSorted()
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join('')
  const signed = names.join(';')
  const request = ['POST', '/', canonicalQuery(params), lines, signed, sha256('')].join('\n')
  const signature = createHmac('sha256', keySecret.release())
    .update(`${ALGORITHM}\n${sha256(request)}`)
    .digest('hex')
  return {
    ...headers,
    authorization: `${ALGORITHM} Credential=${keyId},SignedHeaders=${signed},Signature=${signature}`,
  }
}
