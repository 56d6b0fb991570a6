import { err, type Result } from '#domain/result'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { askChild } from './ask_child.js'
import { startConfined, type ChildEnd, type ChildLimits } from './confined_child.js'
import type { Turns } from './turns.js'

/** A kind of work on what somebody sent, each piece in a process of its own. */
export interface ConfinedWork<Fault> {
  /** The path of the process’s module, and flags of Node, such as the memory of V8. */
  script: string
  flags: readonly string[]
  /** How many run at once; where the line is full, the work is `late` from the start. */
  turns: Turns
  /** What is said of a process that ended without an answer. */
  faults: Record<ChildEnd, Fault>
}

/** The path of a module beside another one, in TypeScript as well as built. */
export const moduleBeside = ({ url, filename }: ImportMeta, name: string) =>
  fileURLToPath(new URL(`${name}${extname(filename)}`, url))

/**
 * Waits for a turn, asks a process within limits, and ends it.
 * @returns its answer, the fault that it named, or the one of how it ended
 */
export async function askConfined<Answer, Fault>(
  { script, flags, turns, faults }: ConfinedWork<Fault>,
  request: object,
  limits: ChildLimits
): Promise<Result<Answer, Fault>> {
  const giveBack = await turns.take()
  if (!giveBack) return err(faults.late)
  try {
    const child = startConfined(script, flags, limits)
    const answer = await askChild<Answer, Fault>(child, request, limits)
    if (answer.ok) return answer
    return err(typeof answer.error === 'string' ? faults[answer.error as ChildEnd] : answer.error)
  } finally {
    giveBack()
  }
}
