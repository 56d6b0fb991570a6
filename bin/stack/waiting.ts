import { connect } from 'node:net'

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Repeats `question` until it returns true. */
export async function until(
  question: () => boolean | Promise<boolean>,
  timeoutMs: number,
  everyMs = 50
) {
  const end = Date.now() + timeoutMs
  while (Date.now() < end) {
    if (await question()) return true
    await sleep(everyMs)
  }
  return false
}

/** Is this port in use? */
export function listens(port: number, host = '127.0.0.1') {
  return new Promise<boolean>((resolve) => {
    const socket = connect({ port, host })
    const answer = (yes: boolean) => () => {
      socket.destroy()
      resolve(yes)
    }
    socket.once('connect', answer(true))
    socket.once('error', answer(false))
    socket.setTimeout(1_000, answer(false))
  })
}
