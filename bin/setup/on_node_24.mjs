import { spawn } from 'node:child_process'
import { node, root } from './paths.mjs'

/** @type {NodeJS.Signals[]} */
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program on Node 24 in place of this process, with its terminal and signals. If a
 * signal ended the program, the same signal ends this process.
 * @param {string[]} args as `node` takes them, relative to the clone
 * @param {{ env?: NodeJS.ProcessEnv, channel?: boolean }} [options]
 * `channel`: the program notices when this process ends, even if it was killed
 * @returns {Promise<number>} its exit code
 */
export function onNode24(args, { env = process.env, channel = false } = {}) {
  return new Promise((resolve, reject) => {
    /** @type {import('node:child_process').StdioOptions} */
    const stdio = [
      'inherit',
      'inherit',
      'inherit',
      ...(channel ? [/** @type {const} */ ('ipc')] : []),
    ]
    const child = spawn(node, args, { cwd: root, env, stdio })
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => void child.kill(signal)
    for (const signal of FORWARDED) process.on(signal, forward)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      for (const name of FORWARDED) process.off(name, forward)
      if (signal) process.kill(process.pid, signal)
      resolve(code ?? 1)
    })
  })
}
