import {
  VISION_MODELS,
  visionFolders,
  type ModelName,
  type VisionModel,
} from '#config/vision_models'
import { err, ok, type Result } from '#domain/result'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { tfliteToOnnx } from './conversion/tflite_to_onnx.js'

const require = createRequire(import.meta.url)

export type ModelFault = { type: 'model_missing' | 'model_altered'; name: ModelName; path: string }

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Path of a model's file: in its package, in the folder of the extended pack, or among fetched ones. */
function modelPath({ source }: VisionModel): string {
  if ('package' in source) {
    return join(dirname(require.resolve(`${source.package}/package.json`)), source.file)
  }
  const named = visionFolders.extended && join(visionFolders.extended, source.file)
  return named && existsSync(named) ? named : join(visionFolders.made, source.file)
}

/** The bytes of a model as published, or why they are not available. */
export async function readModel(name: ModelName): Promise<Result<Uint8Array, ModelFault>> {
  const model: VisionModel = VISION_MODELS[name]
  const path = modelPath(model)
  const file = await readFile(path).catch(() => null)
  if (!file) return err({ type: 'model_missing', name, path })
  if (sha256(file) !== model.sha256) return err({ type: 'model_altered', name, path })
  return ok(model.bytes ? file.subarray(...model.bytes) : file)
}

/** Writes a file atomically: two processes may write the same one at once. */
export async function writeAtomically(path: string, bytes: Uint8Array) {
  await mkdir(dirname(path), { recursive: true })
  const making = `${path}.${randomUUID()}`
  await writeFile(making, bytes)
  await rename(making, path)
}

/**
 * A model as ONNX, checked against its sha256: converted the first time, read afterwards. A file altered
 * on disk is converted again.
 * @throws if the conversion does not give the tested bytes
 */
export async function onnxModel(name: ModelName): Promise<Result<Uint8Array, ModelFault>> {
  const { converted } = VISION_MODELS[name]
  if (converted === null) return readModel(name)
  const path = join(visionFolders.made, `${name}-${converted.slice(0, 12)}.onnx`)
  const known = await readFile(path).catch(() => null)
  if (known && sha256(known) === converted) return ok(known)
  const published = await readModel(name)
  if (!published.ok) return published
  const onnx = tfliteToOnnx(published.value)
  if (sha256(onnx) !== converted)
    throw new Error(`${name}: converted to ${sha256(onnx)}, expected ${converted}`)
  await writeAtomically(path, onnx)
  return ok(onnx)
}
