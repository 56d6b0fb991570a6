import type { FaceView } from '#backend/portraits/measures/face_view'
import { CROWN, EAR, LENS, TOP_BELOW_CHIN } from '#backend/portraits/measures/places'
import { meshOutline, type Outline } from '#backend/portraits/measures/zones'
import type { Face } from '#backend/portraits/models/faces'
import type { Point, Raster } from '#backend/portraits/models/raster'
import type { Mark } from '#domain/photos/judge'
import type { PhotoRule } from '#domain/photos/rules'

export type Marks = Partial<Record<PhotoRule, Mark[]>>

const ROUNDED = 1e4
/** Points outside the picture are moved to its edge. */
const share = (value: number, side: number) =>
  Math.round(Math.max(0, Math.min(1, value / side)) * ROUNDED) / ROUNDED

/** Converts a line from pixels to shares of the picture's width and height. */
const inShares = (line: readonly Point[], { width, height }: Raster): Mark =>
  line.map(({ x, y }) => [share(x, width), share(y, height)])

const closed = (line: readonly Point[]) => (line.length > 0 ? [...line, line[0]!] : [])

const box = ({ x, y }: Point, width: number, height: number): Point[] =>
  closed([
    { x: x - width / 2, y: y - height / 2 },
    { x: x + width / 2, y: y - height / 2 },
    { x: x + width / 2, y: y + height / 2 },
    { x: x - width / 2, y: y + height / 2 },
  ])

/** Marks of the faces that ONE_FACE has counted. */
export const marksOfFaces = (faces: readonly Face[], raster: Raster): Marks => ({
  ONE_FACE: faces.map(({ box: { x, y, width, height } }) =>
    inShares(box({ x: x + width / 2, y: y + height / 2 }, width, height), raster)
  ),
})

/** Marks on the stored picture for every rule that looks at one place. */
export function marksOfRules(view: FaceView, raster: Raster, shoulders: readonly Point[]): Marks {
  const { geometry, mesh } = view
  const { eyes, rightEye, leftEye, rightCheek, leftCheek } = geometry
  const { chin, eyeDistance, height, width } = geometry
  const outline = (name: Outline) => closed(meshOutline(name, mesh))
  const [face, lips] = [outline('face'), outline('lips')]
  const lens = { width: eyeDistance * LENS.width, height: eyeDistance * LENS.height }
  const lenses = [rightEye, leftEye].map((eye) => box(eye, lens.width, lens.height))
  const ear = (cheek: Point, side: 1 | -1) =>
    box(
      { x: cheek.x + side * width * EAR.outward, y: eyes.y + height * EAR.down },
      width * EAR.width,
      height * EAR.height
    )
  const ears = [ear(rightCheek, -1), ear(leftCheek, 1)]
  const brows = [outline('rightBrow'), outline('leftBrow')]
  const above = (height * (CROWN.from + CROWN.to)) / 2
  const crown = box(
    { x: eyes.x, y: eyes.y - above },
    height * 2 * CROWN.half,
    height * (CROWN.from - CROWN.to)
  )
  const below = Math.min(raster.height, chin.y + height * TOP_BELOW_CHIN)
  const top = box({ x: eyes.x, y: (below + raster.height) / 2 }, width * 2, raster.height - below)
  const across = [
    { x: eyes.x - width / 2, y: eyes.y },
    { x: eyes.x + width / 2, y: eyes.y },
  ]
  const lines: Partial<Record<PhotoRule, readonly (readonly Point[])[]>> = {
    FILE: [across],
    PR1: [face, [{ x: eyes.x, y: eyes.y - height * 0.5 }, chin]],
    PR2: [face],
    PR3: lenses,
    PR4: [face],
    PR5: [face],
    PR6: [crown],
    PR8: [face],
    PR9: [[eyes, chin]],
    PR10: [[rightEye, leftEye]],
    PR11: [lips, ...brows],
    PR12: lenses,
    PR13: ears,
    PR14: [shoulders],
    PR15: [lips],
    PR16: lenses,
    PR17: lenses,
    PR18: lenses,
    PR20: brows,
    PR22: [crown],
    PR24: [top],
    PR25: [top],
    PR27: [face],
  }
  const kept = Object.entries(lines).map(([rule, places]) => [
    rule,
    places.filter((line) => line.length > 1).map((line) => inShares(line, raster)),
  ])
  return Object.fromEntries(kept)
}
