/**
 * Why a photo is reset, in the order of the keys that choose them: the seven of 常见不合格照片及解决办法
 * (苏教指通〔2021〕13号 附件2), then what only a person sees (附件2.2, 附件2.3: 佩戴饰物、化妆、头发凌乱、非本人). What each says
 * to the student is in `lang/{zh,en}/reset_reasons.json`; the policy says which of them a season offers.
 */
export const RESET_REASONS = [
  'uneven_light',
  'rephotographed',
  'blurred',
  'overexposed',
  'hair_colour',
  'too_dark',
  'too_small',
  'ornaments',
  'make_up',
  'untidy_hair',
  'other_person',
] as const
export type ResetReason = (typeof RESET_REASONS)[number]
