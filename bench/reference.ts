import { fileURLToPath } from 'node:url'

/** A reference is no dependency of the product: it is measured where somebody has installed it. */
export function hasReference(name: string, version: string): boolean {
  try {
    fileURLToPath(import.meta.resolve(name))
    return true
  } catch {
    console.log(`not run: ${name} (npm install --no-save ${name}@${version} puts it beside)`)
    return false
  }
}
