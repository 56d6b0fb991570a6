import { createServer } from 'node:https'
import type { IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** Of no authority, for `localhost` alone; it guards nothing. */
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBlDCCATugAwIBAgIUJCbooiut4t9b0ok9I7oq3JnLLcQwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNzIwNTUyMloYDzIxMjYxMTAz
MjA1NTIyWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARKHCTwJ3ydMS63OqciOHjVOcbKBPRt+aPVcRntMCklhVgwzyTadI+s
AcZNJFfcP0HFobwiBaq9wV9lCQidTaiIo2kwZzAdBgNVHQ4EFgQU6nW4mPuZrld5
EvZ0IyGbKoD6YKYwHwYDVR0jBBgwFoAU6nW4mPuZrld5EvZ0IyGbKoD6YKYwDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
RwAwRAIgXLJsshc6Nexs5979uFUsipHt4V/W3wn3BNvZX8O83MYCIAyasJHy2SWq
bQtFOIDgFW8MsrjauxMBtsS2R69STmnL
-----END CERTIFICATE-----
`
const KEY = `-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIAR4SYfM5+F8GkZPeCAYU33ZsR4/SsfX0dRA5pI5j1FloAoGCCqGSM49
AwEHoUQDQgAEShwk8Cd8nTEutzqnIjh41TnGygT0bfmj1XEZ7TApJYVYMM8k2nSP
rAHGTSRX3D9BxaG8IgWqvcFfZQkInU2oiA==
-----END EC PRIVATE KEY-----
`

export interface Received {
  path: string
  headers: IncomingHttpHeaders
  body: string
}

/** A server of somebody who is sent something by https, and what it got. */
export async function httpsReceiver(status = 204, headers: Record<string, string> = {}) {
  const received: Received[] = []
  const server = createServer({ key: KEY, cert: CERTIFICATE }, async (asked, answer) => {
    received.push({ path: asked.url!, headers: asked.headers, body: await text(asked) })
    answer.writeHead(status, headers).end('x'.repeat(status === 204 ? 0 : 100_000))
  })
  await new Promise<void>((listens) => server.listen(0, listens))
  const { port } = server.address() as AddressInfo
  const end = () =>
    new Promise<void>((ended) => {
      server.close(() => ended())
      server.closeAllConnections()
    })
  return { url: `https://localhost:${port}`, port, received, end }
}
