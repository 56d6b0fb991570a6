import type { Geometry } from '#backend/portraits/measures/geometry'
import type { Raster } from '#backend/portraits/models/raster'
import type { Burst } from '#domain/photos/burst'
import { withoutLife } from '#domain/photos/life'
import type { Measurements } from '#domain/photos/rules'
import { depthMotion, scaled } from './depth_motion.js'
import type { Grey } from './grey.js'
import { otherScene } from './other_scene.js'
import { readBurst } from './read_burst.js'
import { screenPattern } from './screen_pattern.js'
import { frameDifference } from './stillness.js'

function greyOf({ data, width, height }: Raster): Grey {
  const values = new Float32Array(width * height)
  for (let at = 0; at < values.length; at += 1)
    values[at] = 0.299 * data[at * 3]! + 0.587 * data[at * 3 + 1]! + 0.114 * data[at * 3 + 2]!
  return { values, width, height }
}

/**
 * PR26 (不得翻拍): what a burst and its photo say of a live scene (活体检测, 扬中瑞教〔2025〕11号 附件2.10). Nothing of the burst is in
 * the answer but four numbers about the scene; none of them says whose face it is.
 * @param geometry where the face is in the photo
 */
export async function measureLife(
  burst: Burst,
  photo: Raster,
  geometry: Geometry
): Promise<Measurements> {
  const frames = await readBurst(burst)
  const [first] = frames ?? []
  if (!frames || !first) return withoutLife('burst_unfit')
  return {
    frame_difference: frameDifference(frames),
    depth_motion: depthMotion(frames, scaled(geometry, first.width / photo.width)) ?? 'not_visible',
    screen_pattern: screenPattern(photo, geometry) ?? 'not_visible',
    other_scene: otherScene(frames, greyOf(photo)),
  }
}
