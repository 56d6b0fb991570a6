/** Progress for people at a terminal: Chinese first, English beside it. */
const clock = () => new Date().toTimeString().slice(0, 8)

export const say = (zh, en) => console.error(`${clock()}  ${zh}  / ${en}`)

/** A failure that a person can do something about: it is told, without a stack. */
export class Trouble extends Error {
  constructor(zh, en) {
    super(`${zh}\n  ${en}`)
    this.name = 'Trouble'
  }
}

/** Runs a command's main function: trouble is a sentence and exit code 1, never a stack. */
export async function main(run) {
  try {
    process.exitCode = (await run()) ?? 0
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    console.error(`\n✗ ${error.message}\n`)
    process.exitCode = 1
  }
}
