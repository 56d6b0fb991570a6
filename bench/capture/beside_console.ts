import { setTimeout as sleep } from 'node:timers/promises'
import type { ConsoleSession } from '../../bin/rehearsal/console_session.js'
import type { Sent } from './phone.js'

const BETWEEN_MS = 500

/**
 * What students do, while the coordinator of their school works in the console.
 * @returns how long it took, and how long each page of the wall took meanwhile, ms
 */
export async function besideConsole(school: ConsoleSession, work: () => Promise<Sent[]>) {
  const waited: number[] = []
  let isOver = false
  async function lookAround() {
    do {
      const begun = performance.now()
      await school.get('/api/wall?limit=100')
      waited.push(performance.now() - begun)
      await sleep(BETWEEN_MS)
    } while (!isOver)
  }
  const looking = lookAround()
  const begun = performance.now()
  const morning = await work()
  const taken = performance.now() - begun
  isOver = true
  await looking
  return { morning, taken, waited }
}
