import type { GivenUpWhy } from '#backend/photos/actions/give_up_photo'
import type { MakeFault } from '#backend/photos/make/make_photo'
import {
  misfits,
  MOST_BACKGROUND_ERROR,
  LEAST_COLOUR_VARIETY,
  MOST_LEFTOVERS,
  MOST_SKIN_TINT,
  NATIONAL_FORMAT,
  type ProductMeasures,
} from '#domain/photos/national_format'

/** Why there is no picture: what the maker says, or that it was stopped. */
export type MakeFaultName = MakeFault['type'] | GivenUpWhy

const FAULTS: Record<'zh' | 'en', Record<MakeFaultName, string>> = {
  zh: {
    no_face: '成片中看不清人脸，不能制作，请重拍。',
    head_cut: '头顶被照片边缘裁掉，不能制作。请退后半步，头顶上方留出空间后重拍。',
    shoulder_cut: '肩部被照片左右边缘裁掉，不能制作。请站在画面中间、退后半步后重拍。',
    cannot_be_framed: '人像太小、太大或太靠边，不能裁成标准尺寸。请让头和肩充满拍摄框后重拍。',
    too_many_bytes: '画面细节过多，压到 40 KB 会低于品质 60。请换纯色上衣后重拍。',
    too_few_bytes: '画面细节过少，不足 20 KB，照片可能过度磨皮或模糊。请重拍。',
    does_not_fit: '成片自检不合国家标准（{what}），不予交付，请重拍或由人工处理。',
    too_slow: '制作用时超过 2 秒，已停止，请重拍或由人工处理。',
    not_finished: '两次制作都没有完成，请重拍或由人工处理。',
  },
  en: {
    no_face: 'No face can be seen in the picture: take it again.',
    head_cut: 'The head is cut by the edge: step back, leave room above the head.',
    shoulder_cut:
      'A shoulder is cut by the side of the photo: stand in the middle, a step further back.',
    cannot_be_framed:
      'The person is too small, too large or too near the edge for the standard size: fill the frame with head and shoulders.',
    too_many_bytes: 'Too much detail: at 40 KB the quality would be below 60. Wear a plain top.',
    too_few_bytes: 'Too little detail for 20 KB: maybe smoothed or blurred. Take it again.',
    does_not_fit:
      'The made picture is outside of the national format ({what}) and is not delivered.',
    too_slow: 'Making it took more than 2 seconds and was stopped: take it again.',
    not_finished: 'Two attempts to make it came to nothing: take it again.',
  },
}

const NAMES: Record<'zh' | 'en', Record<keyof ProductMeasures, string>> = {
  zh: {
    width: '宽',
    height: '高',
    dpi: '分辨率',
    channels: '色彩通道',
    quality: '压缩品质',
    bytes: '文件大小',
    headTop: '头顶距上边沿',
    eyes: '眼睛距上边沿',
    faceWidth: '脸部宽度',
    offCentre: '偏离中线',
    backgroundError: '背景色差',
    leftovers: '背景残留（像素）',
    skinTint: '肤色偏离',
    colourVariety: '颜色层次',
  },
  en: {
    width: 'width',
    height: 'height',
    dpi: 'resolution',
    channels: 'colour channels',
    quality: 'compression quality',
    bytes: 'file size',
    headTop: 'head top from the edge',
    eyes: 'eyes from the edge',
    faceWidth: 'face width',
    offCentre: 'off the middle',
    backgroundError: 'background colour error',
    leftovers: 'pixels of the old background',
    skinTint: 'colour of the skin off by',
    colourVariety: 'variety of colours',
  },
}

const shown = (name: keyof ProductMeasures, value: number) =>
  name === 'bytes' ? `${(value / 1_024).toFixed(1)} KB` : String(Number(value.toFixed(1)))

const range = ([low, high]: readonly [number, number]) => `${low}–${high}`
const { headTop, eyes, faceWidth, bytes, leastQuality, mostOffCentre } = NATIONAL_FORMAT

/** What each is held to; the others can only be what they are. */
const BOUNDS: Partial<Record<keyof ProductMeasures, string>> = {
  quality: `≥ ${leastQuality}`,
  bytes: `${range([bytes[0] / 1_024, bytes[1] / 1_024])} KB`,
  headTop: range(headTop),
  eyes: range(eyes),
  faceWidth: range(faceWidth),
  offCentre: `≤ ${mostOffCentre}`,
  backgroundError: `≤ ${MOST_BACKGROUND_ERROR}`,
  leftovers: `≤ ${MOST_LEFTOVERS}`,
  skinTint: `≤ ${MOST_SKIN_TINT}`,
  colourVariety: `≥ ${LEAST_COLOUR_VARIETY}`,
}

/** Measures of a made picture as people read them, each with what it is held to. */
export const productWords = (
  measures: ProductMeasures,
  names: readonly (keyof ProductMeasures)[],
  locale: 'zh' | 'en'
) =>
  names
    .flatMap((name) => {
      const value = measures[name]
      if (value === undefined) return []
      const bound = BOUNDS[name]
        ? locale === 'zh'
          ? `（${BOUNDS[name]}）`
          : ` (${BOUNDS[name]})`
        : ''
      return `${NAMES[locale][name]} ${shown(name, value)}${bound}`
    })
    .join(locale === 'zh' ? '，' : ', ')

/** Why no picture was made, and what helps. */
export function makeWords(
  fault: MakeFaultName,
  measures: ProductMeasures | null,
  locale: 'zh' | 'en'
): string {
  const what = measures ? productWords(measures, misfits(measures), locale) : ''
  return FAULTS[locale][fault].replace('{what}', what)
}
