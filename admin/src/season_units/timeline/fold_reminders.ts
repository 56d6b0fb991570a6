/** A step as the timeline lists it. */
interface Listed {
  event: string
}

/** One step, or several letters in a row that were written by themselves. */
export type Entry<S> =
  { type: 'step'; step: S } | { type: 'reminders'; steps: S[]; isOverdue: boolean }

const isLetter = ({ event }: Listed) => event.startsWith('message_')
const isOfOverdue = ({ event }: Listed) => event.startsWith('message_overdue_')

/** From how many letters in a row on they are folded. */
const MIN_FOLDED = 2

/**
 * Folds letters that follow each other into one entry, so that what people did is not lost among them.
 * A letter alone stays a step.
 * @param steps in the order of the timeline
 */
export function foldReminders<S extends Listed>(steps: readonly S[]): Entry<S>[] {
  const runs: S[][] = []
  for (const step of steps) {
    const last = runs.at(-1)
    if (last && isLetter(step) && isLetter(last[0]!)) last.push(step)
    else runs.push([step])
  }
  return runs.flatMap((run): Entry<S>[] =>
    run.length < MIN_FOLDED
      ? run.map((step) => ({ type: 'step', step }))
      : [{ type: 'reminders', steps: run, isOverdue: run.every(isOfOverdue) }]
  )
}
