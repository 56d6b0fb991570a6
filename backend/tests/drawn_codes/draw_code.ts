import { seeded, type Random } from '#tests/drawn_scans/random'
import { blurred, dimmed, photographed } from './camera.js'
import { sharpOf, type Grey } from './grey.js'
import { drawPhonePage } from './phone_page.js'

/** How pictures of codes come in, as they were drawn for the comparison of readers. */
export const LOOKS = ['screenshot', 'perspective', 'blur', 'low_light', 'hard'] as const
export type Look = (typeof LOOKS)[number]

/** What a camera sees: of a page that is drawn about as large as it will be seen. */
const seen = async (content: Uint8Array, random: Random) =>
  photographed(await drawPhonePage(content, 1_000, random), random)

const DRAWN: Record<Look, (content: Uint8Array, random: Random) => Promise<Grey>> = {
  screenshot: (content, random) =>
    drawPhonePage(content, Math.round(random.between(414, 1_080)), random),
  perspective: seen,
  blur: async (content, random) => blurred(await seen(content, random), random.between(1.5, 3.6)),
  low_light: async (content, random) =>
    dimmed(await seen(content, random), random.between(0.12, 0.35), random.between(2, 5), random),
  hard: async (content, random) => {
    const photo = await blurred(await seen(content, random), random.between(0.8, 1.5))
    return dimmed(photo, random.between(0.3, 0.6), random.between(3, 8), random)
  },
}

/** Draws a picture of a code that says this, always the same for the same seed: a JPEG. */
export async function drawCode(look: Look, content: Uint8Array, seed: number): Promise<Buffer> {
  const random = seeded(seed)
  const picture = await DRAWN[look](content, random)
  return sharpOf(picture)
    .jpeg({ quality: Math.round(random.between(45, 90)) })
    .toBuffer()
}
