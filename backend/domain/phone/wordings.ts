/**
 * The wordings that a student reads on the phone, by their versions: the cautions are those of the page, the
 * requirements those of the season's rules. What was read is kept by its version.
 */
export const CAUTIONS_VERSION = 'cautions-1'
export const REQUIREMENTS_VERSION = 'requirements-1'

/** What students may be told of (扬中瑞教〔2025〕11号 附件2.6: 照片状态通知和支付结果通知). */
export const NOTICE_KINDS = ['photo_state', 'payment'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** A mobile number of the mainland (11 digits), or one of another country with its code. */
const NUMBER = /^(1[3-9]\d{9}|\+\d{6,15})$/

/** The number without the spaces and dashes by which people group it; null if it is none. */
export function readNumber(text: string): string | null {
  const number = text.replace(/[\s-]/g, '').replace(/^\+?86(?=1[3-9]\d{9}$)/, '')
  return NUMBER.test(number) ? number : null
}
