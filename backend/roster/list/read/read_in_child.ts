import { askConfined, moduleBeside, type ConfinedWork } from '#backend/confined/ask_confined'
import type { ChildLimits } from '#backend/confined/confined_child'
import { Turns } from '#backend/confined/turns'
import type { ListColumnsRead, ListFileFault, ListQuestion, ListRowsRead } from './list_reading.js'

/** A list of 100,000 rows takes two seconds and 700 MB. */
export const LIST_LIMITS: ChildLimits = {
  cpuSeconds: 30,
  wallMs: 60_000,
  memoryBytes: 1_200 * 2 ** 20,
}

const READING: ConfinedWork<ListFileFault> = {
  script: moduleBeside(import.meta, 'list_process'),
  flags: ['--max-old-space-size=1024'],
  // One at a time leaves the machine to other requests; the last in line waits for seconds.
  turns: new Turns(1, 10),
  faults: {
    late: { type: 'list_busy' },
    too_heavy: { type: 'list_too_heavy' },
    broken: { type: 'list_too_heavy' },
  },
}

/** The columns of a school's file, read in a process of its own. */
export const askColumns = (
  question: Omit<Extract<ListQuestion, { step: 'columns' }>, 'step'>,
  limits = LIST_LIMITS
) => askConfined<ListColumnsRead, ListFileFault>(READING, { ...question, step: 'columns' }, limits)

/** The rows of a school's file, judged and masked in a process of its own. */
export const askRows = (
  question: Omit<Extract<ListQuestion, { step: 'rows' }>, 'step'>,
  limits = LIST_LIMITS
) => askConfined<ListRowsRead, ListFileFault>(READING, { ...question, step: 'rows' }, limits)
