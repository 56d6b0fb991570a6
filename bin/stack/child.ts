import { spawn } from 'node:child_process'
import { existsSync, openSync, readFileSync, renameSync } from 'node:fs'
import { until } from './waiting.mjs'

/** A process of the stack. Its group is its own, so that Ctrl-C reaches only the one who stops it in order. */
export class Child {
  #exited = null

  constructor(name, { command, args, env, cwd, log, uid, gid }) {
    this.name = name
    this.log = log
    // The log of the run before is kept beside it: a crash is read after the restart.
    if (existsSync(log)) renameSync(log, `${log}.previous`)
    const out = openSync(log, 'a')
    this.process = spawn(command, args, {
      env,
      cwd,
      uid,
      gid,
      detached: true,
      stdio: ['ignore', out, out],
    })
    this.pid = this.process.pid
    this.#exited = new Promise((resolve) => {
      this.process.once('error', (error) => resolve(error.message))
      this.process.once('exit', (code, signal) => resolve(signal ?? code))
    })
    this.#exited.then(() => (this.ended = true))
  }

  exited = () => this.#exited

  /** Asks it to end; insists after `graceMs`. */
  async stop(signal = 'SIGTERM', graceMs = 10_000) {
    if (this.ended) return
    this.process.kill(signal)
    if (await until(() => this.ended, graceMs)) return
    this.process.kill('SIGKILL')
    await this.exited()
  }

  /** Ends it as a crash would. */
  async crash() {
    this.process.kill('SIGKILL')
    await this.exited()
  }

  lastLines = (count = 8) =>
    readFileSync(this.log, 'utf8').trim().split('\n').slice(-count).join('\n')
}
