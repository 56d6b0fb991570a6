import { readdirSync, readFileSync } from 'node:fs'

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'))

/** The presets as stored: only what each notice says. `readPolicy` validates them. */
export const policyPresets: unknown[] = files
  .sort()
  .map((name) => JSON.parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8')))
