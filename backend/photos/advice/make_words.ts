import type { MakeFault } from '#backend/photos/make/make_photo'

const WORDS: Record<'zh' | 'en', Record<MakeFault['type'], string>> = {
  zh: {
    no_face: '成片中看不清人脸，不能制作，请重拍。',
    head_cut: '头顶被照片边缘裁掉，不能制作。请退后半步，头顶上方留出空间后重拍。',
    cannot_be_framed: '人像太小、太大或太靠边，不能裁成标准尺寸。请让头和肩充满拍摄框后重拍。',
    too_many_bytes: '画面细节过多，压到 40 KB 会低于品质 60。请换纯色上衣后重拍。',
    too_few_bytes: '画面细节过少，不足 20 KB，照片可能过度磨皮或模糊。请重拍。',
    does_not_fit: '成片自检不合国家标准（{what}），不予交付，请重拍或由人工处理。',
  },
  en: {
    no_face: 'No face can be seen in the picture: take it again.',
    head_cut: 'The head is cut by the edge: step back, leave room above the head.',
    cannot_be_framed:
      'The person is too small, too large or too near the edge for the standard size: fill the frame with head and shoulders.',
    too_many_bytes: 'Too much detail: at 40 KB the quality would be below 60. Wear a plain top.',
    too_few_bytes: 'Too little detail for 20 KB: maybe smoothed or blurred. Take it again.',
    does_not_fit:
      'The made picture is outside of the national format ({what}) and is not delivered.',
  },
}

/** Why no picture was made, and what helps. */
export function makeWords(fault: MakeFault, locale: 'zh' | 'en'): string {
  const what = fault.type === 'does_not_fit' ? fault.what.join('、') : ''
  return WORDS[locale][fault.type].replace('{what}', what)
}
