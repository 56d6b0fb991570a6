import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, openSync, readFileSync, renameSync } from 'node:fs'
import { until } from './waiting.js'

interface Program {
  command: string
  args: string[]
  env: NodeJS.ProcessEnv
  cwd: string
  /** The file for its output. */
  log: string
  uid?: number
  gid?: number
}

/** A process of the stack, in its own group: Ctrl-C reaches only the process that stops it in order. */
export class Child {
  readonly name: string
  readonly log: string
  readonly process: ChildProcess
  ended = false
  #exited: Promise<number | string | null>

  constructor(name: string, { log, command, args, ...options }: Program) {
    this.name = name
    this.log = log
    // The log of the previous run is kept beside it, to analyse a crash after the restart.
    if (existsSync(log)) renameSync(log, `${log}.previous`)
    const out = openSync(log, 'a')
    this.process = spawn(command, args, {
      ...options,
      detached: true,
      stdio: ['ignore', out, out],
    })
    this.#exited = new Promise((resolve) => {
      this.process.once('error', (error) => resolve(error.message))
      this.process.once('exit', (code, signal) => resolve(signal ?? code))
    })
    void this.#exited.then(() => (this.ended = true))
  }

  /** Exit code, signal, or the reason why it could not start. */
  exited = () => this.#exited

  /** Sends SIGTERM, and SIGKILL after `graceMs`. */
  async stop(signal: NodeJS.Signals = 'SIGTERM', graceMs = 10_000) {
    if (this.ended) return
    this.process.kill(signal)
    if (await until(() => this.ended, graceMs)) return
    this.process.kill('SIGKILL')
    await this.exited()
  }

  /** Kills it like a crash. */
  async crash() {
    this.process.kill('SIGKILL')
    await this.exited()
  }

  lastLines = (count = 8) =>
    readFileSync(this.log, 'utf8').trim().split('\n').slice(-count).join('\n')
}
