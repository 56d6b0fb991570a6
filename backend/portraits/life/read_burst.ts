import { BURST, type Burst } from '#domain/photos/burst'
import sharp from 'sharp'
import type { Grey } from './grey.js'

/** One small picture in grey; null if it is none, or larger than the page sends. */
async function readFrame(jpeg: Buffer): Promise<Grey | null> {
  const picture = () =>
    sharp(jpeg, { failOn: 'truncated', limitInputPixels: BURST.width * BURST.longest })
  try {
    const { format, width, height } = await picture().metadata()
    if (format !== 'jpeg' || width > BURST.width || height > BURST.longest) return null
    const { data, info } = await picture().greyscale().raw().toBuffer({ resolveWithObject: true })
    return { values: Float32Array.from(data), width: info.width, height: info.height }
  } catch {
    // Whatever is wrong with it, it is no picture of the page's camera.
    return null
  }
}

/** The pictures of a burst, all of one size; null if they are not what the page sends. */
export async function readBurst(burst: Burst): Promise<Grey[] | null> {
  if (burst.length < BURST.fewest || burst.length > BURST.most) return null
  const frames: Grey[] = []
  for (const jpeg of burst) {
    const frame = await readFrame(jpeg)
    if (!frame || (frames[0] && frame.values.length !== frames[0].values.length)) return null
    frames.push(frame)
  }
  return frames
}
