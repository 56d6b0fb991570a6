import { askChild } from '#backend/confined/ask_child'
import { startConfined, type ChildEnd, type ChildLimits } from '#backend/confined/confined_child'
import { Turns } from '#backend/confined/turns'
import { err, type Result } from '#domain/result'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ListColumnsRead, ListFileFault, ListQuestion, ListRowsRead } from './list_reading.js'

const SCRIPT = fileURLToPath(
  new URL(`list_process${extname(import.meta.filename)}`, import.meta.url)
)
const FLAGS = ['--max-old-space-size=1024']

/** A list of 100,000 rows takes two seconds and 700 MB. */
export const LIST_LIMITS: ChildLimits = {
  cpuSeconds: 30,
  wallMs: 60_000,
  memoryBytes: 1_200 * 2 ** 20,
}

/** One at a time leaves the machine to other requests; the last in line waits for seconds. */
const turns = new Turns(1, 10)

const FAULTS: Record<ChildEnd, ListFileFault> = {
  late: { type: 'list_busy' },
  too_heavy: { type: 'list_too_heavy' },
  broken: { type: 'list_too_heavy' },
}

async function ask<Answer>(
  question: ListQuestion,
  limits: ChildLimits
): Promise<Result<Answer, ListFileFault>> {
  const giveBack = await turns.take()
  if (!giveBack) return err({ type: 'list_busy' })
  try {
    const child = startConfined(SCRIPT, FLAGS, limits)
    const answer = await askChild<Answer, ListFileFault>(child, question, limits)
    if (answer.ok) return answer
    return err(typeof answer.error === 'string' ? FAULTS[answer.error] : answer.error)
  } finally {
    giveBack()
  }
}

/** The columns of a school's file, read in a process of its own. */
export const askColumns = (
  question: Omit<Extract<ListQuestion, { step: 'columns' }>, 'step'>,
  limits = LIST_LIMITS
) => ask<ListColumnsRead>({ ...question, step: 'columns' }, limits)

/** The rows of a school's file, judged and masked in a process of its own. */
export const askRows = (
  question: Omit<Extract<ListQuestion, { step: 'rows' }>, 'step'>,
  limits = LIST_LIMITS
) => ask<ListRowsRead>({ ...question, step: 'rows' }, limits)
