import type { PhotoRule } from '#domain/photos/rules'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Raster } from '#backend/portraits/models/raster'

/** A portrait and its labels in the manifest. */
export interface Portrait {
  file: string
  glasses: boolean
  hat: boolean
  lips_closed: boolean
}

const folder = process.env.PORTRAITS_DIR
const labels: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('labels.json', import.meta.url), 'utf8')
)

/** In the order of the manifest; null if there are none. */
export function portraits(): Portrait[] | null {
  const manifest = folder && join(folder, 'manifest.json')
  return manifest && existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : null
}

export async function readPortrait({ file }: Portrait): Promise<Raster> {
  const { data, info } = await sharp(join(folder!, file))
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data: new Uint8Array(data), width: info.width, height: info.height }
}

/** Does a portrait really break the rule, so that rejecting it is right? */
export function violates(rule: PhotoRule, portrait: Portrait): boolean {
  if (rule === 'PR15') return !portrait.lips_closed
  if (rule === 'PR22') return portrait.hat
  return (labels[rule] ?? []).includes(portrait.file)
}
