import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/paths.mjs'

/** Further variables: the mark of the stack, and telemetry off. */
const ALSO = ['TUCAI_STACK', 'ORT_DISABLE_TELEMETRY']

/**
 * What a command in another shell needs to find a running installation: every variable that its
 * processes read, whether set here or before. The other shell does not have them.
 */
export function rememberedEnvironment(env: NodeJS.ProcessEnv) {
  const schema = readFileSync(join(root, 'backend', 'start', 'env.ts'), 'utf8')
  const names = [...schema.matchAll(/^ {2}([A-Z][A-Z0-9_]*): /gm)].map(([, name]) => name!)
  return Object.fromEntries(
    [...names, ...ALSO].filter((name) => env[name] !== undefined).map((name) => [name, env[name]])
  )
}
