import { hairOverEars } from '#backend/portraits/measures/ears'
import { faceColours } from '#backend/portraits/measures/face_colours'
import {
  bridgeEdge,
  closedEye,
  gazeAway,
  glareShare,
  lensLight,
  redEye,
} from '#backend/portraits/measures/eyes'
import type { FaceView } from '#backend/portraits/measures/face_view'
import type { Geometry } from '#backend/portraits/measures/geometry'
import { coveredCrown, hairOverBrows, hotHair } from '#backend/portraits/measures/head'
import {
  burntShare,
  faceLight,
  highlightShare,
  sideDifference,
  skinLight,
} from '#backend/portraits/measures/light'
import { BODY } from '#backend/portraits/measures/places'
import { blur } from '#backend/portraits/measures/sharpness'
import { isPlausible, shoulderSlope } from '#backend/portraits/measures/shoulders'
import { measureClothing } from '#backend/portraits/measures/clothing'
import { areaOf, type Face } from '#backend/portraits/models/faces'
import type { Raster } from '#backend/portraits/models/raster'
import type { Vision } from '#backend/portraits/models/vision'
import type { Rgb } from '#domain/photos/background'
import { NATIONAL_FORMAT } from '#domain/photos/national_format'
import type { Measurements } from '#domain/photos/rules'
import { regionAround, analyseFace } from './analyse_face.js'
import { marksOfRules, marksOfFaces, type Marks } from './marks.js'

/** A second face counts from this share of the largest face's area. */
const SECOND_FACE = 0.06
const TOO_SMALL = 0.06

/** In less light on the face (where PR4 fails the photo) sensors and JPEGs keep too little colour to measure. */
const MIN_LIGHT_FOR_COLOURS = 0.115

const meanOfSides = ([left, right]: readonly [number, number]) => (left + right) / 2

export interface Measured {
  measurements: Measurements
  geometry: Geometry | null
  /** Where each rule was measured. */
  marks: Marks
}

const facesThatCount = (faces: Face[]) => {
  const largest = Math.max(0, ...faces.map(areaOf))
  return faces.filter((face) => areaOf(face) >= largest * SECOND_FACE)
}

function topMeasurements(view: FaceView, background: Rgb) {
  const top = measureClothing(view, background)
  return {
    top_difference: top?.difference ?? 'not_visible',
    top_pattern: top?.pattern ?? 'not_visible',
    top_blue: top?.blueShare ?? 'not_visible',
    top_blue_or_yellow: top?.blueOrYellowShare ?? 'not_visible',
    top_not_white: top?.notWhiteShare ?? 'not_visible',
  } as const
}

function colourMeasurements(view: FaceView, light: number) {
  if (light < MIN_LIGHT_FOR_COLOURS)
    return { skin_tint: 'not_visible', colour_variety: 'not_visible' } as const
  const { tint, variety } = faceColours(view.canonical.data, view.face)
  return { skin_tint: tint, colour_variety: variety }
}

/**
 * Takes every measure of a decoded photo. It stops early only if there is no face, more than one, or one
 * too small to measure; otherwise every fault is found at once.
 * @param raster upright, at most 1,280 px on its longer side
 * @param background the colour that will be put behind the person
 */
export async function measurePhoto(
  vision: Vision,
  raster: Raster,
  background: Rgb
): Promise<Measured> {
  const faces = facesThatCount(await vision.detect(raster))
  const [face] = faces
  if (!face || faces.length > 1) {
    const marks = marksOfFaces(faces, raster)
    return { measurements: { faces: face ? faces.length : 0 }, geometry: null, marks }
  }
  const unseen = { geometry: null, marks: marksOfFaces([face], raster) }
  if (face.box.height / raster.height < TOO_SMALL) {
    // The box ends at the chin, so this is the face height as the mesh would give it.
    const fromEyes = face.box.y + face.box.height - (face.rightEye.y + face.leftEye.y) / 2
    const face_height = Math.max(0, fromEyes) / raster.height
    return { measurements: { faces: 1, face_height }, ...unseen }
  }
  const view = await analyseFace(vision, raster, face)
  if (!view) return { measurements: { faces: 0 }, ...unseen }
  const { geometry, expressions } = view
  const seen = await vision.shoulders(raster, regionAround(geometry, BODY.middle, BODY.side))
  const shoulders = seen && isPlausible(seen, geometry) ? seen : null
  const light = faceLight(view)
  const withoutModel = (value: number | null) => value ?? ('model_missing' as const)
  const measurements: Measurements = {
    enlargement: NATIONAL_FORMAT.faceWidth[0] / geometry.width,
    faces: 1,
    side_difference: sideDifference(view),
    highlights: highlightShare(view),
    red_eye: withoutModel(redEye(view)),
    face_light: light,
    burnt: burntShare(view),
    hot_hair: hotHair(view, skinLight(view)) ?? (view.hair ? 'not_visible' : 'model_missing'),
    blur: blur(view),
    face_height: geometry.height / raster.height,
    roll: Math.abs(geometry.roll),
    smile: withoutModel(expressions && meanOfSides(expressions.smile)),
    brow_down: withoutModel(expressions && meanOfSides(expressions.browDown)),
    closed_eye: withoutModel(closedEye(view)),
    gaze: withoutModel(gazeAway(view)),
    yaw: Math.abs(geometry.yaw),
    pitch: Math.abs(geometry.pitch),
    hair_over_ears: withoutModel(hairOverEars(view)),
    shoulders: shoulders ? shoulderSlope(shoulders) : 'not_visible',
    lip_gap: geometry.lipGap,
    bridge_edge: bridgeEdge(view),
    lens_light: lensLight(view),
    glare: glareShare(view),
    hair_over_brows: withoutModel(hairOverBrows(view)),
    covered_crown: coveredCrown(view) ?? (view.hair ? 'not_visible' : 'model_missing'),
    ...topMeasurements(view, background),
    ...colourMeasurements(view, light),
  }
  const line = shoulders ? [shoulders.right, shoulders.left] : []
  const marks = { ...marksOfFaces([face], raster), ...marksOfRules(view, raster, line) }
  return { measurements, geometry, marks }
}
