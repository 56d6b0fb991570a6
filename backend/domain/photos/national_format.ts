/** 《高等教育学历证书电子注册图像采集规范及信息标准》(教毕指〔2017〕99号), T1–T10: the format of the national picture. */
export const NATIONAL_FORMAT = {
  width: 480,
  height: 640,
  dpi: 300,
  minQuality: 60,
  bytes: [20 * 1_024, 40 * 1_024],
  /** 头顶发际, 眼睛, 脸部宽度: pixels from the upper edge, and across. */
  headTop: [50, 110],
  eyes: [200, 300],
  faceWidth: [180, 300],
  /** 人像水平居中 (T7): the notices give no number; nobody notices a twentieth of the width. */
  maxOffCentre: 24,
} as const satisfies Record<string, number | readonly [number, number]>

/** A face that needs more enlargement than this to reach the minimum width is too small (rule FILE). */
const MAX_ENLARGEMENT = 1.3

/** A head in a photo, in its pixels. */
export interface FramedHead {
  eyes: { x: number; y: number }
  /** Top of the hair. */
  top: number
  faceWidth: number
  picture: { width: number; height: number }
}

/**
 * The part of a photo that becomes the national picture: enlarged `scale` times, starting at `left`,
 * `top`.
 */
export interface Frame {
  scale: number
  left: number
  top: number
}

/** Pixels between a frame and the bounds: repeated measuring differs by a few pixels. */
const EDGE_MARGIN = 8
/** Where the face should be: pixels of the product. */
export const PREFERRED = { faceWidth: 236, eyes: 250, headTop: 80 }
const STEP = 0.01
/** Every face that FILE lets pass can be framed, including the margin. */
export const MAX_SCALE =
  (MAX_ENLARGEMENT * (NATIONAL_FORMAT.faceWidth[0] + EDGE_MARGIN + 1)) /
  NATIONAL_FORMAT.faceWidth[0]

const inside = (value: number, [low, high]: readonly [number, number]) =>
  value >= low + EDGE_MARGIN && value <= high - EDGE_MARGIN

/** Pixels of a frame that lie beyond the sides of the photo, where there is nothing to show. */
const beyondSides = ({ eyes, picture }: FramedHead, scale: number) => {
  const half = NATIONAL_FORMAT.width / 2
  const narrower = Math.min(eyes.x, picture.width - eyes.x) * scale
  return Math.max(0, half - narrower)
}

/**
 * Finds the frame in which top of hair, eyes and face width are all inside their intervals and near the
 * preferred values, with the head in the middle and without rotation.
 * @returns null if no frame fulfils all three, or the body would end above the lower edge
 */
export function findFrame(head: FramedHead): Frame | null {
  const { eyes, top, faceWidth, picture } = head
  const { headTop, eyes: eyeLine, faceWidth: widths, height, width } = NATIONAL_FORMAT
  let best: { cost: number; frame: Frame } | null = null
  for (let scale = 0.1; scale <= MAX_SCALE; scale += STEP) {
    if (!inside(faceWidth * scale, widths)) continue
    const forehead = (eyes.y - top) * scale
    // The weighted mean of the preferred eye line and the one that the preferred hair top would give.
    const lowest = height - (picture.height - eyes.y) * scale
    const weighed =
      (PREFERRED.eyes / 2_500 + (PREFERRED.headTop + forehead) / 900) / (1 / 2_500 + 1 / 900)
    const line = Math.max(weighed, lowest)
    if (!inside(line, eyeLine) || !inside(line - forehead, headTop)) continue
    const cost =
      ((faceWidth * scale - PREFERRED.faceWidth) / 60) ** 2 +
      ((line - PREFERRED.eyes) / 50) ** 2 +
      ((line - forehead - PREFERRED.headTop) / 30) ** 2 +
      (beyondSides(head, scale) / 3) ** 2
    const frame = { scale, left: eyes.x - width / 2 / scale, top: eyes.y - line / scale }
    if (!best || cost < best.cost) best = { cost, frame }
  }
  return best?.frame ?? null
}

/** What was measured on a product. */
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
  /** Distance of the eyes from the middle, px. */
  offCentre: number
  /** Largest distance of any piece of background from the requested colour, ΔE. */
  backgroundError: number
  /** Area of the photo's own background that the picture still shows, px. Earlier builds did not measure it. */
  leftovers?: number
  /** Distance of the face's mean colour from the range of skin, ΔE. Earlier builds did not measure it. */
  skinTint?: number
  /** How much colours of the same lightness differ in the face, ΔE. Earlier builds did not measure it. */
  colourVariety?: number
}

export const MAX_BACKGROUND_ERROR = 8
/** 背景无其他物体 (T6), px. Set by eye on the first half of the portraits: smaller areas are the blur of an edge. */
export const MAX_LEFTOVERS = 100
/** 24 位真彩色, 颜色真实 (T3, T12), ΔE: the limits at which the check fails a photo for its colours. */
export const MAX_SKIN_TINT = 12
export const MIN_COLOUR_VARIETY = 1.2

/** The measures that are outside the national format; empty if the product fits. */
export function measuresOutsideFormat(product: ProductMeasures): (keyof ProductMeasures)[] {
  const { width, height, dpi, minQuality, bytes, headTop, eyes, faceWidth } = NATIONAL_FORMAT
  const within = (value: number, [low, high]: readonly [number, number]) =>
    value >= low && value <= high
  const fits: Record<keyof ProductMeasures, boolean> = {
    width: product.width === width,
    height: product.height === height,
    dpi: product.dpi === dpi,
    channels: product.channels === 3,
    quality: product.quality >= minQuality,
    bytes: within(product.bytes, bytes),
    headTop: within(product.headTop, headTop),
    eyes: within(product.eyes, eyes),
    faceWidth: within(product.faceWidth, faceWidth),
    offCentre: product.offCentre <= NATIONAL_FORMAT.maxOffCentre,
    backgroundError: product.backgroundError <= MAX_BACKGROUND_ERROR,
    skinTint: (product.skinTint ?? 0) <= MAX_SKIN_TINT,
    colourVariety: (product.colourVariety ?? Infinity) >= MIN_COLOUR_VARIETY,
    leftovers: (product.leftovers ?? 0) <= MAX_LEFTOVERS,
  }
  return (Object.keys(fits) as (keyof ProductMeasures)[]).filter((name) => !fits[name])
}
