const EVERY_MS = 3_000

/** Notices when the process engine goes or comes, once for all pages of this web process. */
export class EngineWatch {
  #known: boolean | null = null
  #timer?: NodeJS.Timeout

  /**
   * @param isOnline asks the engine; never throws
   * @param isWatched without a reader nothing is asked
   */
  constructor(
    private isOnline: () => Promise<boolean>,
    private isWatched: () => boolean,
    private changed: () => void
  ) {}

  /** Starts once; later calls do nothing. */
  start() {
    this.#timer ??= setInterval(() => this.#look(), EVERY_MS).unref()
  }

  stop() {
    clearInterval(this.#timer)
  }

  async #look() {
    if (!this.isWatched()) return
    const isOnline = await this.isOnline()
    if (this.#known !== null && this.#known !== isOnline) this.changed()
    this.#known = isOnline
  }
}
