import { proofOfLifeOf, type SeasonPolicy } from '../policy/season_policy.js'

/** Every rule that a photo is judged by; FILE and ONE_FACE are what the notices take for granted. */
export const PHOTO_RULES = [
  'FILE',
  'ONE_FACE',
  ...([
    'PR1',
    'PR2',
    'PR3',
    'PR4',
    'PR5',
    'PR6',
    'PR7',
    'PR8',
    'PR9',
    'PR10',
    'PR11',
    'PR12',
    'PR13',
    'PR14',
    'PR15',
    'PR16',
    'PR17',
    'PR18',
    'PR19',
    'PR20',
    'PR21',
    'PR22',
    'PR23',
    'PR24',
    'PR25',
    'PR26',
    'PR27',
    'PR28',
    'PR29',
    'PR30',
    'PR31',
  ] as const),
] as const
export type PhotoRule = (typeof PHOTO_RULES)[number]

/** Rules that only a person judges: time of day, tidiness, make-up, light advice, identity. */
export const JUDGED_BY_PERSON: readonly PhotoRule[] = ['PR7', 'PR21', 'PR23', 'PR28', 'PR31']

/** Rules judged on the product, not on the photo. */
export const JUDGED_ON_PRODUCT: readonly PhotoRule[] = ['PR29', 'PR30']

type Policy = Pick<SeasonPolicy, 'topColour' | 'glasses' | 'proofOfLife'>

interface Measure {
  rule: PhotoRule
  /** On which side of its limit a value is bad; `other`: every value but the limit. */
  bad: 'above' | 'below' | 'other'
  unit: string
  /** Only if the season's policy asks for it. */
  asked?: (policy: Policy) => boolean
}

/** Measured on a burst beside the photo, if the season asks for a proof of life (`life.ts`). */
const asksForLife = (policy: Policy) => proofOfLifeOf(policy) !== 'off'

/** What is measured for which rule. A rule with several measures gets its worst result. */
export const PHOTO_MEASURES = {
  enlargement: { rule: 'FILE', bad: 'above', unit: '×' },
  faces: { rule: 'ONE_FACE', bad: 'other', unit: '' },
  side_difference: { rule: 'PR1', bad: 'above', unit: 'EV' },
  highlights: { rule: 'PR2', bad: 'above', unit: '%' },
  red_eye: { rule: 'PR3', bad: 'above', unit: '%' },
  face_light: { rule: 'PR4', bad: 'below', unit: '' },
  burnt: { rule: 'PR5', bad: 'above', unit: '%' },
  hot_hair: { rule: 'PR6', bad: 'above', unit: '×' },
  blur: { rule: 'PR8', bad: 'above', unit: '' },
  face_height: { rule: 'PR9', bad: 'below', unit: '%' },
  roll: { rule: 'PR10', bad: 'above', unit: '°' },
  smile: { rule: 'PR11', bad: 'above', unit: '' },
  brow_down: { rule: 'PR11', bad: 'above', unit: '' },
  closed_eye: { rule: 'PR12', bad: 'above', unit: '' },
  gaze: { rule: 'PR12', bad: 'above', unit: '' },
  yaw: { rule: 'PR12', bad: 'above', unit: '°' },
  pitch: { rule: 'PR12', bad: 'above', unit: '°' },
  hair_over_ears: { rule: 'PR13', bad: 'above', unit: '%' },
  shoulders: { rule: 'PR14', bad: 'above', unit: '°' },
  lip_gap: { rule: 'PR15', bad: 'above', unit: '%' },
  bridge_edge: {
    rule: 'PR16',
    bad: 'above',
    unit: '',
    asked: ({ glasses }) => glasses === 'off',
  },
  lens_light: { rule: 'PR17', bad: 'below', unit: '×' },
  glare: { rule: 'PR18', bad: 'above', unit: '%' },
  hair_over_brows: { rule: 'PR20', bad: 'above', unit: '%' },
  covered_crown: { rule: 'PR22', bad: 'above', unit: '%' },
  top_difference: { rule: 'PR24', bad: 'below', unit: 'ΔE' },
  top_pattern: { rule: 'PR24', bad: 'above', unit: '' },
  top_blue: {
    rule: 'PR25',
    bad: 'above',
    unit: '%',
    asked: ({ topColour }) => topColour === 'not_blue',
  },
  top_blue_or_yellow: {
    rule: 'PR25',
    bad: 'above',
    unit: '%',
    asked: ({ topColour }) => topColour === 'not_blue_yellow',
  },
  top_not_white: {
    rule: 'PR25',
    bad: 'above',
    unit: '%',
    asked: ({ topColour }) => topColour === 'white',
  },
  frame_difference: { rule: 'PR26', bad: 'below', unit: '', asked: asksForLife },
  depth_motion: { rule: 'PR26', bad: 'below', unit: '‰', asked: asksForLife },
  screen_pattern: { rule: 'PR26', bad: 'above', unit: 'dB', asked: asksForLife },
  other_scene: { rule: 'PR26', bad: 'above', unit: '', asked: asksForLife },
  edited: { rule: 'PR27', bad: 'above', unit: '' },
  skin_tint: { rule: 'PR27', bad: 'above', unit: 'ΔE' },
  colour_variety: { rule: 'PR27', bad: 'below', unit: 'ΔE' },
} as const satisfies Record<string, Measure>

export type PhotoMeasure = keyof typeof PHOTO_MEASURES

export const isAsked = (measure: PhotoMeasure, policy: Policy): boolean => {
  const { asked }: Measure = PHOTO_MEASURES[measure]
  return asked?.(policy) ?? true
}

/** Habitual wearers keep their glasses on; only a person can tell who that is. */
export const isJudgedByPerson = (rule: PhotoRule, { glasses }: Policy): boolean =>
  rule === 'PR16' && glasses === 'wear'

/** Why there is no value; shown to the reviewer. */
export const UNMEASURED = [
  'person_only',
  'made_later',
  'no_measure',
  'model_missing',
  'not_visible',
  'stopped_early',
  'exempted',
  'burst_missing',
  'burst_unfit',
  'uploaded',
] as const
export type Unmeasured = (typeof UNMEASURED)[number]

/** A value for every measure that could be taken, or why there is none. */
export type Measurements = Partial<Record<PhotoMeasure, number | Unmeasured>>
