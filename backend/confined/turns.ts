/** Lets a few run at once, some wait in line, and turns the others away. */
export class Turns {
  #free: number
  #line: (() => void)[] = []

  constructor(
    atOnce: number,
    private maxWaiting: number
  ) {
    this.#free = atOnce
  }

  /** Waits for a turn. @returns what gives it back; null if the line is full */
  async take(): Promise<(() => void) | null> {
    if (this.#free > 0) this.#free -= 1
    else if (this.#line.length >= this.maxWaiting) return null
    else await new Promise<void>((resolve) => this.#line.push(resolve))
    return () => {
      const next = this.#line.shift()
      if (next) next()
      else this.#free += 1
    }
  }
}
