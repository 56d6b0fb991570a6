import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { say } from './say.mjs'

/**
 * Runs a program to its end. Its output is shown on stderr, or collected with `quiet`.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { quiet?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>} the last 20,000 characters of its output
 */
export function run(command, args, { quiet = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    /** @type {import('node:child_process').StdioOptions} */
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2]
    const child = spawn(command, args, { stdio, ...options })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => (output = (output + chunk).slice(-20_000)))
    }
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

const EVERY_MS = 20_000

/**
 * Prints regularly that long work is still running, and for how long.
 * @template T
 * @param {[zh: string, en: string]} sentence
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
export async function patiently([zh, en], work) {
  const begun = Date.now()
  const seconds = () => Math.round((Date.now() - begun) / 1000)
  const tick = setInterval(
    () => say(`${zh}（${seconds()} 秒）`, `${en} (${seconds()} s)`),
    EVERY_MS
  )
  try {
    return await work
  } finally {
    clearInterval(tick)
  }
}

/**
 * The full path of a program on PATH, or null.
 * @param {string} name
 */
export function which(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name)
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {
      continue
    }
  }
  return null
}
