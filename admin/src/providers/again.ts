/** Statuses that pass within seconds: the database restarts or is busy. */
const PASSING = ['database_away', 'database_busy']
const MAX_TRIES = 4
const MAX_WAIT_SECONDS = 5

export interface Tried {
  response: Response
  answer: { error?: { type: string } }
}

const passes = ({ response, answer }: Tried) =>
  response.status === 503 && PASSING.includes(answer.error?.type ?? '')

/** Waits as long as Retry-After says, but not so long that a user would reload the page. */
const waitOf = ({ response }: Tried) =>
  Math.min(Number(response.headers.get('retry-after')) || 1, MAX_WAIT_SECONDS)

const sleep = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000))

/** Retries a read a few times; returns the last answer. */
export async function again<T extends Tried>(
  ask: () => Promise<T>,
  wait: (seconds: number) => Promise<unknown> = sleep
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const tried = await ask()
    if (tries === MAX_TRIES || !passes(tried)) return tried
    await wait(waitOf(tried))
  }
}
