import { SKINS } from './palette.js'
import { randomFrom } from './random.js'
import type { Toning } from './toning.js'

/** Correct hair: `long` is worn behind the ears. */
export const HAIRS = ['crew', 'short', 'fringe', 'long', 'tied'] as const
export type Hair = (typeof HAIRS)[number] | 'loose'

/** A fictitious student. Lengths: 100 is the distance between the eyes. */
export interface SyntheticStudent {
  seed: number
  skin: number
  hair: Hair
  hairColour: string
  /** How much lower the hair falls over the forehead than it should. */
  fallenHair: number
  faceWidth: number
  faceLength: number
  browHeight: number
  /** How far the eyes are open and the lips apart, and the strength of a smile, 0–1 each. */
  eyes: number
  mouth: number
  smile: number
  /** How far both eyes look to the side, −1 to 1. */
  gaze: number
  redEyes: boolean
  glasses: { colour: string; round: number; tint: number; glare: number } | null
  shirt: string
  jacket: string | null
  stripes: boolean
  cap: string | null
  background: string
  /** Rotation of the head and of the body, degrees clockwise. */
  roll: number
  bodyRoll: number
  /** Rotation of the head to the side, and downwards, in degrees. */
  turn: number
  nod: number
  /** The distance between the eyes, as a share of the picture's width. */
  size: number
  /** White light on the forehead, 0–1. */
  shine: number
  /** Whether a second person is in the picture. */
  company: boolean
  /** Light on the whole picture as a factor, and by how many stops one side is brighter. */
  light: number
  sideLight: number
  /** Colour of the light, from cold (−1) to warm (1). */
  warmth: number
  /** Change of all colours after the photo was taken. */
  toning: Toning
  /** Blur as a share of the distance between the eyes. */
  blur: number
}

/** Defects of a photo, as changes to a student. */
export const DEFECTS = {
  dark: { light: 0.13 },
  bright: { light: 3.2 },
  side_light: { sideLight: 10 },
  grey: { toning: 'grey' },
  swapped: { toning: 'swapped' },
  sepia: { toning: 'sepia' },
  filter: { toning: 'filter' },
  blurred: { blur: 0.035 },
  tilted: { roll: 14 },
  shoulders_off: { bodyRoll: 28 },
  turned: { turn: 24 },
  head_back: { nod: -46 },
  small: { size: 0.03 },
  second_face: { company: true },
  lips_apart: { mouth: 0.7 },
  looking_aside: { gaze: 1 },
  red_eyes: { redEyes: true },
  smiling: { smile: 1.4 },
  shiny: { shine: 1 },
  hair_over_ears: { hair: 'loose' },
  hair_over_brows: { hair: 'fringe', fallenHair: 55 },
  eyes_closed: { eyes: 0 },
  blue_top: { shirt: '#2f5fb8', jacket: null },
  striped_top: { stripes: true, jacket: null },
  cap: { cap: '#8c2f39' },
  dark_glasses: { glasses: { colour: '#101012', round: 12, tint: 0.97, glare: 0 } },
  glare: { glasses: { colour: '#1a1a1c', round: 12, tint: 0, glare: 1 } },
} as const satisfies Record<string, Partial<SyntheticStudent>>
export type Defect = keyof typeof DEFECTS

/** Every skin colour occurs; the fairer half for two of three students, as in a school of the region. */
const SKIN_EXPONENT = 1.7

const SHIRTS = ['#f4f4f2', '#f7f3ea', '#eceff1', '#f3e9ec']
const JACKETS = ['#2b2b30', '#4a3b35', '#3d3f3a', '#5a2e35']
const HAIR_COLOURS = ['#1d1815', '#231a14', '#2a211c', '#15120f']
const BACKGROUNDS = ['#cfd8dc', '#e4e0d8', '#d7dfe6', '#c9d2c8', '#e9e9ea']

/** The student of a seed, deterministic, with `defects` applied. */
export function syntheticStudent(seed: number, defects: readonly Defect[] = []): SyntheticStudent {
  const random = randomFrom(seed * 7_919 + 13)
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)]!
  const between = (low: number, high: number) => low + (high - low) * random()
  const clean: SyntheticStudent = {
    seed,
    skin: Math.floor(SKINS.length * random() ** SKIN_EXPONENT),
    hair: pick(HAIRS),
    hairColour: pick(HAIR_COLOURS),
    fallenHair: 0,
    faceWidth: between(0.95, 1.05),
    faceLength: between(0.96, 1.03),
    browHeight: between(0.8, 1.2),
    eyes: between(0.9, 1),
    mouth: 0,
    smile: between(0, 0.25),
    gaze: 0,
    redEyes: false,
    glasses:
      random() < 0.35
        ? {
            colour: pick(['#1a1a1c', '#4b4f55', '#5a4634']),
            round: between(6, 22),
            tint: 0,
            glare: 0,
          }
        : null,
    shirt: pick(SHIRTS),
    jacket: random() < 0.5 ? pick(JACKETS) : null,
    stripes: false,
    cap: null,
    background: pick(BACKGROUNDS),
    roll: between(-2, 2),
    bodyRoll: between(-1.5, 1.5),
    size: between(0.112, 0.128),
    shine: 0,
    company: false,
    light: between(0.95, 1.05),
    sideLight: between(0, 0.2),
    warmth: 0,
    toning: 'none',
    blur: 0,
    turn: between(-3, 3),
    nod: between(-3, 3),
  }
  return Object.assign(clean, ...defects.map((defect) => DEFECTS[defect]))
}
