import { AsyncLocalStorage } from 'node:async_hooks'

/** Where a change came from. */
export interface Origin {
  requestId: string
  address: string
  /** A digest of the session's id, which finds its entries and opens no session. */
  session: string | null
}

const requests = new AsyncLocalStorage<() => Origin>()

/**
 * Says where everything comes from that is recorded during `work`.
 * @param origin asked at each entry: signing in changes the session
 */
export const tracing = <T>(origin: () => Origin, work: () => T): T => requests.run(origin, work)

/** Of the request that is being answered; null in workers and commands. */
export const currentOrigin = (): Origin | null => requests.getStore()?.() ?? null
