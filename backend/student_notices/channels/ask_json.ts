import { err, ok, type Result } from '#domain/result'

const PATIENCE_MS = 10_000

/** Nothing has left yet: the network or the server is away. */
const BEFORE = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]

export type AskFault = { type: 'not_taken' } | { type: 'unknown' }

/** What a server of messages answers; lost answers are told from requests that did not leave. */
export async function askJson(
  url: string,
  request: RequestInit
): Promise<Result<Record<string, unknown>, AskFault>> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const response = await fetch(url, { redirect: 'error', ...request, signal })
    if (response.status >= 500) return err({ type: 'unknown' })
    return ok((await response.json()) as Record<string, unknown>)
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string }
    return err({ type: BEFORE.includes(code ?? '') ? 'not_taken' : 'unknown' })
  }
}
