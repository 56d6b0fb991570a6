import { setTimeout as sleep } from 'node:timers/promises'

const MAX_TRIES = 6
const BUSY = 503

interface Refusal {
  status?: number
  retryAfter?: string | null
}

/**
 * Repeats a request that a busy server did not answer, after the seconds that it asks for. Only for
 * requests that may be sent twice, such as an act under one key.
 * @throws the refusal, if it is another one or stays
 */
export async function whenAnswered<T>(
  ask: () => Promise<T>,
  wait: (seconds: number) => Promise<unknown> = (seconds) => sleep(seconds * 1_000)
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask()
    } catch (error) {
      const { status, retryAfter } = error as Refusal
      if (status !== BUSY || !retryAfter || tries === MAX_TRIES) throw error
      await wait(Number(retryAfter))
    }
  }
}
