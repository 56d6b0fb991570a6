import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire, enableCompileCache, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Runs TypeScript from the sources, by `--import`: with the compiler and settings of @poppinss/ts-exec, but in the
// thread that imports, and nothing is compiled twice.

/** What ts-exec makes of tsconfig.json. */
const SWC = {
  sourceMaps: true,
  module: { type: 'es6' },
  jsc: {
    target: 'esnext',
    externalHelpers: false,
    parser: { syntax: 'typescript', tsx: false, decorators: true, dynamicImport: true },
    transform: {
      decoratorMetadata: true,
      legacyDecorator: true,
      useDefineForClassFields: true,
      react: { runtime: 'automatic' },
    },
    experimental: { keepImportAttributes: true },
    keepClassNames: true,
  },
}

const require = createRequire(import.meta.url)
const folder = fileURLToPath(new URL('../tmp/compiled', import.meta.url))

/** Of a digest, in a name. */
const DIGEST = 64
/** @param {string} text */
const digest = (text) => createHash('sha256').update(text).digest('hex')
const HOW = require('@swc/core/package.json').version + JSON.stringify(SWC)

/** What is kept, by the digest of its path; the rest of a name is that of what it was made of. */
function readKept() {
  try {
    return new Map(readdirSync(folder).map((name) => [name.slice(0, DIGEST), name]))
  } catch {
    return new Map()
  }
}
const kept = readKept()

/** @param {string} name */
function read(name) {
  try {
    return kept.get(name.slice(0, DIGEST)) === name
      ? readFileSync(join(folder, name), 'utf8')
      : null
  } catch {
    // Another process has replaced it.
    return null
  }
}

/**
 * Whole or not at all: others may be reading. A confined process may not write.
 * @param {string} name
 * @param {string} code
 */
function keep(name, code) {
  const making = join(folder, `${process.pid}.${name}`)
  const former = kept.get(name.slice(0, DIGEST))
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(making, code)
    renameSync(making, join(folder, name))
    if (former && former !== name) rmSync(join(folder, former), { force: true })
  } catch {
    return
  }
}

/**
 * @param {string} url
 * @param {string} source
 */
export function compile(url, source) {
  const filename = fileURLToPath(url)
  const { code, map } = require('@swc/core').transformSync(source, { ...SWC, filename })
  const inline = `data:application/json;base64,${Buffer.from(map).toString('base64')}`
  return `${code}\n\n//# sourceMappingURL=${inline}\n\n//# sourceURL=${url}`
}

/** @param {string} url */
function compiled(url) {
  const source = readFileSync(fileURLToPath(url), 'utf8')
  const name = `${digest(url)}-${digest(HOW + source)}`
  const known = read(name)
  if (known !== null) return known
  const code = compile(url, source)
  keep(name, code)
  return code
}

const root = new URL('../', import.meta.url).href
/** The aliases of package.json that lead to modules of ours, with the folders that they stand for. */
const aliases = Object.entries(require('../package.json').imports).map(([alias, path]) => [
  alias.replace('*', ''),
  path.replace('*.js', ''),
])

/**
 * The address of a module of ours; null of a package.
 * @param {string} specifier
 * @param {string | undefined} parent
 */
function ownAddress(specifier, parent = root) {
  if (specifier.startsWith('file:')) return specifier
  if (/^\.\.?\//.test(specifier)) return new URL(specifier, parent).href
  const found = aliases.find(([alias]) => specifier.startsWith(alias))
  return found ? new URL(`${found[1]}${specifier.slice(found[0].length)}.js`, root).href : null
}

/**
 * The TypeScript of a module that is imported as `.js`.
 * @param {string | null} address
 */
function written(address) {
  if (!address?.startsWith(root) || address.includes('/node_modules/')) return null
  const [, path, query = ''] = /^(.*)\.js(\?.*)?$/.exec(address) ?? []
  const end = path && ['.ts', '.tsx'].find((end) => existsSync(fileURLToPath(path + end)))
  return end ? `${path}${end}${query}` : null
}

process.setSourceMapsEnabled(true)
// What V8 makes of packages and modules is kept as well.
enableCompileCache(fileURLToPath(new URL('../tmp/compiled_by_v8', import.meta.url)))
registerHooks({
  resolve(specifier, context, next) {
    const url = written(ownAddress(specifier, context.parentURL))
    if (!url) return next(specifier, context)
    return { url, format: 'module-typescript', shortCircuit: true }
  },
  load(url, context, next) {
    if (context.format !== 'module-typescript') return next(url, context)
    return { format: 'module', source: compiled(url), shortCircuit: true }
  },
})
