import { err, type Result } from '#domain/result'
import type { ChildProcess } from 'node:child_process'
import { watchChild, type ChildEnd, type ChildLimits } from './confined_child.js'

/**
 * Sends a request to a confined process, waits for its `Result` and ends it: whatever the request holds, it harms
 * nothing, and nobody waits for it long.
 */
export function askChild<Answer, Fault>(
  child: ChildProcess,
  request: object,
  limits: ChildLimits
): Promise<Result<Answer, Fault | ChildEnd>> {
  const watched = watchChild(child, limits)
  return new Promise<Result<Answer, Fault | ChildEnd>>((resolve, reject) => {
    child.on('message', (message: Partial<Result<Answer, Fault>>) => {
      // Module loaders also send messages to the parent.
      if (message?.ok !== undefined) resolve(message as Result<Answer, Fault>)
    })
    child.once('error', reject)
    child.once('exit', (_code, signal) => resolve(err(watched.endOf(signal))))
    // If it has ended already, `exit` says why.
    child.send(request, () => {})
  }).finally(() => {
    watched.stop()
    child.kill('SIGKILL')
  })
}
