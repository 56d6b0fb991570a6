import { err, ok, type Result } from '#domain/result'
import { lookup } from 'node:dns/promises'
import { request } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './public_address.js'
import { SIGNATURE, signEvent } from './sign_event.js'

const PATIENCE_MS = 10_000

/** Why an event was not received: told to the centre, and tried again. */
export type PostFault =
  { type: 'not_public' } | { type: 'not_reached' } | { type: 'answered'; status: number }

export interface PostOptions {
  isAllowed: (address: string) => boolean
  /** Of a server that no public authority knows. */
  ca?: string
}

/** Every address of the host has to be public: the connection goes to one that was looked at, and to no other. */
const publicOnly =
  (isAllowed: PostOptions['isAllowed']): LookupFunction =>
  (host, { all }, give) => {
    lookup(host, { all: true }).then(
      (found) => {
        const refused = found.length === 0 || !found.every(({ address }) => isAllowed(address))
        if (refused) give(Object.assign(new Error('not public'), { code: 'NOT_PUBLIC' }), [])
        else if (all) give(null, found)
        else give(null, found[0]!.address, found[0]!.family)
      },
      (error: NodeJS.ErrnoException) => give(error, [])
    )
  }

/**
 * Posts an event to the address of a hook, signed. What is answered is not read, and a redirection not followed: only 2xx
 * says that it was received.
 */
export function postEvent(
  address: string,
  body: string,
  secret: string,
  { isAllowed, ca }: PostOptions = { isAllowed: isPublicAddress }
): Promise<Result<null, PostFault>> {
  const { hostname } = new URL(address)
  // An address that stands there itself is not looked up.
  const literal = hostname.replaceAll(/^\[|\]$/g, '')
  if (/^[\d.]+$|:/.test(literal) && !isAllowed(literal))
    return Promise.resolve(err({ type: 'not_public' }))
  const seconds = Math.floor(Date.now() / 1_000)
  return new Promise((resolve) => {
    const sending = request(
      address,
      {
        method: 'POST',
        lookup: publicOnly(isAllowed),
        signal: AbortSignal.timeout(PATIENCE_MS),
        agent: false,
        ...(ca && { ca }),
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'tucai',
          [SIGNATURE]: signEvent(body, secret, seconds),
        },
      },
      (answer) => {
        const { statusCode: status = 0 } = answer
        answer.destroy()
        resolve(status >= 200 && status < 300 ? ok(null) : err({ type: 'answered', status }))
      }
    )
    sending.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(err({ type: code === 'NOT_PUBLIC' ? 'not_public' : 'not_reached' }))
    )
    sending.end(body)
  })
}
