/**
 * 《高等教育学历证书电子注册图像采集规范及信息标准》(教毕指〔2017〕99号): what the national picture is
 * like. T1–T10 of the field's notes.
 */
export const NATIONAL_FORMAT = {
  width: 480,
  height: 640,
  dpi: 300,
  leastQuality: 60,
  bytes: [20 * 1_024, 40 * 1_024],
  /** 头顶发际, 眼睛, 脸部宽度: pixels from the upper edge, and across. */
  headTop: [50, 110],
  eyes: [200, 300],
  faceWidth: [180, 300],
  /** 人像水平居中 (T7): the notices give no number; a twentieth of the width is seen by nobody. */
  mostOffCentre: 24,
} as const satisfies Record<string, number | readonly [number, number]>

/** A face that would have to be stretched further to its least width is too small (rule FILE). */
const MOST_ENLARGEMENT = 1.3

/** A head in a photo, in its pixels. */
export interface FramedHead {
  eyes: { x: number; y: number }
  /** Top of the hair. */
  top: number
  faceWidth: number
  picture: { width: number; height: number }
}

/** The part of a photo that becomes the national picture: `scale` times larger, from `left`, `top` on. */
export interface Frame {
  scale: number
  left: number
  top: number
}

/** Measures differ by a few pixels from look to look: a frame keeps away from the edges. */
const SAFE = 8
const WISHED = { faceWidth: 236, eyes: 250, headTop: 80 }
const STEP = 0.01
/** Whatever FILE lets pass can be framed, with the distance from the edges on top. */
const MOST_SCALE =
  (MOST_ENLARGEMENT * (NATIONAL_FORMAT.faceWidth[0] + SAFE + 1)) / NATIONAL_FORMAT.faceWidth[0]

const inside = (value: number, [low, high]: readonly [number, number]) =>
  value >= low + SAFE && value <= high - SAFE

/** Beyond the photo's sides there is nothing to show: a frame that needs it is a worse one. */
const beyondSides = ({ eyes, picture }: FramedHead, scale: number) => {
  const half = NATIONAL_FORMAT.width / 2
  const narrower = Math.min(eyes.x, picture.width - eyes.x) * scale
  return Math.max(0, half - narrower)
}

/**
 * Where the frame lies so that top of hair, eyes and width of the face are all inside their intervals,
 * near the middle of them, the head in the middle, nothing turned.
 * @returns null where no frame fulfils all three, or the body would end above the lower edge
 */
export function frameFor(head: FramedHead): Frame | null {
  const { eyes, top, faceWidth, picture } = head
  const { headTop, eyes: eyeLine, faceWidth: widths, height, width } = NATIONAL_FORMAT
  let best: { cost: number; frame: Frame } | null = null
  for (let scale = 0.1; scale <= MOST_SCALE; scale += STEP) {
    if (!inside(faceWidth * scale, widths)) continue
    const forehead = (eyes.y - top) * scale
    // The line of the eyes that lies best between its own wish and that of the top of the hair.
    const lowest = height - (picture.height - eyes.y) * scale
    const weighed =
      (WISHED.eyes / 2_500 + (WISHED.headTop + forehead) / 900) / (1 / 2_500 + 1 / 900)
    const line = Math.max(weighed, lowest)
    if (!inside(line, eyeLine) || !inside(line - forehead, headTop)) continue
    const cost =
      ((faceWidth * scale - WISHED.faceWidth) / 60) ** 2 +
      ((line - WISHED.eyes) / 50) ** 2 +
      ((line - forehead - WISHED.headTop) / 30) ** 2 +
      (beyondSides(head, scale) / 3) ** 2
    const frame = { scale, left: eyes.x - width / 2 / scale, top: eyes.y - line / scale }
    if (!best || cost < best.cost) best = { cost, frame }
  }
  return best?.frame ?? null
}

/** What was measured on a made picture. */
export interface ProductMeasures {
  width: number
  height: number
  dpi: number
  channels: number
  quality: number
  bytes: number
  headTop: number
  eyes: number
  faceWidth: number
  /** Of the eyes from the middle, px. */
  offCentre: number
  /** Largest distance of any piece of background from the colour that was asked for, ΔE. */
  backgroundError: number
  /** Area of what the picture still shows of the photo's own background, px; of earlier builds none. */
  leftovers?: number
  /** How far the face's colour is from any skin's, and how much its colours differ, ΔE; of earlier builds none. */
  skinTint?: number
  colourVariety?: number
}

export const MOST_BACKGROUND_ERROR = 8
/** 背景无其他物体 (T6), px. By eye, on the first half of the portraits: less is the blur of an edge. */
export const MOST_LEFTOVERS = 100
/** 24 位真彩色, 颜色真实 (T3, T12), ΔE: a photo that fails for its colours is no national picture either. */
export const MOST_SKIN_TINT = 12
export const LEAST_COLOUR_VARIETY = 1.2

/** The names of what is outside of the national format; none where the picture fits. */
export function misfits(product: ProductMeasures): (keyof ProductMeasures)[] {
  const { width, height, dpi, leastQuality, bytes, headTop, eyes, faceWidth } = NATIONAL_FORMAT
  const within = (value: number, [low, high]: readonly [number, number]) =>
    value >= low && value <= high
  const fits: Record<keyof ProductMeasures, boolean> = {
    width: product.width === width,
    height: product.height === height,
    dpi: product.dpi === dpi,
    channels: product.channels === 3,
    quality: product.quality >= leastQuality,
    bytes: within(product.bytes, bytes),
    headTop: within(product.headTop, headTop),
    eyes: within(product.eyes, eyes),
    faceWidth: within(product.faceWidth, faceWidth),
    offCentre: product.offCentre <= NATIONAL_FORMAT.mostOffCentre,
    backgroundError: product.backgroundError <= MOST_BACKGROUND_ERROR,
    skinTint: (product.skinTint ?? 0) <= MOST_SKIN_TINT,
    colourVariety: (product.colourVariety ?? Infinity) >= LEAST_COLOUR_VARIETY,
    leftovers: (product.leftovers ?? 0) <= MOST_LEFTOVERS,
  }
  return (Object.keys(fits) as (keyof ProductMeasures)[]).filter((name) => !fits[name])
}
