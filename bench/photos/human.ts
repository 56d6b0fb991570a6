import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import sharp from 'sharp'
import { cache } from '../../bin/setup/paths.mjs'

/** Pinned, and installed only for this bench: the product does not need its 40 MB. */
const VERSION = '3.3.6'
const TENSORFLOW = '4.22.0'
const PACKAGES = [
  `@vladmandic/human@${VERSION}`,
  ...['core', 'converter', 'backend-wasm'].map((part) => `@tensorflow/tfjs-${part}@${TENSORFLOW}`),
]

function installed(): string {
  const folder = join(cache, `human-${VERSION}`)
  const home = join(folder, 'node_modules', '@vladmandic', 'human')
  if (existsSync(join(home, 'models'))) return folder
  mkdirSync(folder, { recursive: true })
  const words = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund']
  execFileSync('npm', [...words, ...PACKAGES], { stdio: 'ignore' })
  return folder
}

/** Lets `fetch` read files: its models are in its own package. */
function withFileFetch(work: () => Promise<unknown>) {
  const { fetch } = globalThis
  globalThis.fetch = (async (from: string | URL | Request) => {
    const bytes = readFileSync(
      String(from instanceof Request ? from.url : from).replace('file://', '')
    )
    return new Response(bytes)
  }) as typeof fetch
  return work().finally(() => (globalThis.fetch = fetch))
}

/**
 * `@vladmandic/human` as a Node user would run it, in its wasm build: decode, detect the face, mesh,
 * irises, emotion and description. It judges no rule. Null if it cannot be installed.
 */
export async function loadHuman(): Promise<((bytes: Buffer) => Promise<number>) | null> {
  try {
    const folder = installed()
    const require = createRequire(join(folder, 'index.js'))
    const modules = join(folder, 'node_modules')
    const home = join(modules, '@vladmandic', 'human')
    const wasm = join(modules, '@tensorflow', 'tfjs-backend-wasm', 'wasm-out', '/')
    require('@tensorflow/tfjs-backend-wasm').setWasmPaths(wasm)
    const { Human } = require(join(home, 'dist', 'human.node-wasm.js'))
    const off = { enabled: false }
    const human = new Human({
      backend: 'wasm',
      wasmPath: wasm,
      modelBasePath: `file://${join(home, 'models', '/')}`,
      cacheSensitivity: 0,
      face: { enabled: true, antispoof: off, liveness: off },
      ...{ body: off, hand: off, object: off, gesture: off, segmentation: off },
    })
    await withFileFetch(() => human.load())
    return async (bytes) => {
      const { data, info } = await sharp(bytes)
        .resize(1_280, 1_280, { fit: 'inside' })
        .raw()
        .toBuffer({ resolveWithObject: true })
      const shape = [1, info.height, info.width, 3]
      const tensor = human.tf.tensor(Int32Array.from(data), shape, 'int32')
      const { face } = await human.detect(tensor)
      human.tf.dispose(tensor)
      return face.length
    }
  } catch (error) {
    console.error(`not run: @vladmandic/human (${(error as Error).message.split('\n')[0]})`)
    return null
  }
}
