import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/paths.mjs'

/** Beside what the processes read: by this they are found, and telemetry stays off. */
const ALSO = ['TUCAI_STACK', 'ORT_DISABLE_TELEMETRY']

/**
 * What a command in another shell needs to find a running installation: every variable that its
 * processes read, whoever has set it. The other shell has nothing of what this one was started with.
 */
export function rememberedEnvironment(env: NodeJS.ProcessEnv) {
  const schema = readFileSync(join(root, 'backend', 'start', 'env.ts'), 'utf8')
  const names = [...schema.matchAll(/^ {2}([A-Z][A-Z0-9_]*): /gm)].map(([, name]) => name!)
  return Object.fromEntries(
    [...names, ...ALSO].filter((name) => env[name] !== undefined).map((name) => [name, env[name]])
  )
}
