/** Why a file is no photo that could be judged: each has its sentence and its remedy. */
export const FILE_FAULTS = [
  'empty',
  'too_large',
  'heic',
  'gif',
  'svg',
  'webp',
  'tiff',
  'not_a_picture',
  'truncated',
  'broken',
  'too_many_pixels',
  'too_many_pixels_progressive',
  'too_few_pixels',
  'not_rgb',
  'sixteen_bit',
  'low_quality',
] as const
export type FileFault = (typeof FILE_FAULTS)[number]
