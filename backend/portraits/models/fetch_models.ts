import {
  VISION_MODELS,
  visionFolders,
  type ModelName,
  type VisionModel,
} from '#config/vision_models'
import { join } from 'node:path'
import { onnxModel, readModel, sha256, writeAtomically } from './model_files.js'

const ANSWER_WITHIN_MS = 15_000

/** Fetches one file of the extended pack; returns whether its checksum is right. */
async function fetchFile({ source, sha256: expected }: VisionModel): Promise<boolean> {
  if (!('url' in source)) return false
  try {
    const response = await fetch(source.url, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) })
    if (!response.ok) return false
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (sha256(bytes) !== expected) return false
    await writeAtomically(join(visionFolders.made, source.file), bytes)
    return true
  } catch {
    return false
  }
}

/**
 * Converts the models that are there, and fetches the extended pack unless its folder is configured. The
 * first host that does not answer ends the attempt.
 * @returns the models that are missing or altered
 */
export async function prepareModels(): Promise<ModelName[]> {
  const missing: ModelName[] = []
  let mayFetch = visionFolders.extended === null
  for (const name of Object.keys(VISION_MODELS) as ModelName[]) {
    const found = await readModel(name)
    if (!found.ok && found.error.type === 'model_missing' && mayFetch) {
      mayFetch = await fetchFile(VISION_MODELS[name])
    }
    const onnx = await onnxModel(name)
    if (!onnx.ok) missing.push(name)
  }
  return missing
}
