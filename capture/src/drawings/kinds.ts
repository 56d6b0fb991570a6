import type { PhotoKind } from './Photo'

/** The seven problems that the notice of 2021 lists (附件2), in its order. */
export const PROBLEMS = [
  'uneven_light',
  'rephotographed',
  'blurred',
  'overexposed',
  'hair_colour',
  'too_dark',
  'too_small',
] as const satisfies readonly PhotoKind[]

const DRAWN: readonly string[] = [
  ...PROBLEMS,
  'ornaments',
  'make_up',
  'untidy_hair',
  'other_person',
]

/** The drawing of a reset reason; a season may have reasons that nobody has drawn. */
export const drawingOf = (code: string): PhotoKind | null =>
  DRAWN.includes(code) ? (code as PhotoKind) : null
