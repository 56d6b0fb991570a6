/** Why a file is not a photo that can be judged. Each fault has its sentence and its remedy. */
export const FILE_FAULTS = [
  'empty',
  'too_large',
  'heic',
  'avif',
  'gif',
  'svg',
  'webp',
  'tiff',
  'bmp',
  'jxl',
  'jp2',
  'psd',
  'pdf',
  'video',
  'not_a_picture',
  'truncated',
  'broken',
  'too_many_pixels',
  'too_many_pixels_progressive',
  'too_few_pixels',
  'grey',
  'cmyk',
  'not_rgb',
  'sixteen_bit',
  'low_quality',
] as const
export type FileFault = (typeof FILE_FAULTS)[number]

/** Oddities of a file whose picture is intact: it is judged, and the remark is shown. */
export const FILE_REMARKS = ['no_end_mark'] as const
export type FileRemark = (typeof FILE_REMARKS)[number]

/** The unit of a fault that is measured. */
export const FAULT_UNITS: Partial<Record<FileFault, string>> = {
  too_large: 'MB',
  too_many_pixels: 'MP',
  too_many_pixels_progressive: 'MP',
  too_few_pixels: 'px',
  low_quality: '',
}

/** A fault of a file; value and limit if it is measured, in the unit of the fault. */
export interface FileProblem {
  fault: FileFault
  value: number | null
  limit: number | null
}

export const fileProblem = (
  fault: FileFault,
  value: number | null = null,
  limit: number | null = null
): FileProblem => ({ fault, value, limit })
