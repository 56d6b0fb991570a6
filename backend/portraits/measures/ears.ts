import { shareAt } from '#backend/portraits/models/masks'
import { placed, shareOf, type FaceView } from './face_view.js'
import { EAR } from './places.js'
import { withinBox } from './zones.js'

const HAIR = 0.5

/**
 * PR13: share of the more covered ear's region that is hair; null without the hair model. Ears hidden by
 * turning the head are left to PR12.
 */
export function hairOverEars(view: FaceView): number | null {
  const { hair, canonical, geometry } = view
  if (!hair) return null
  const { eyes, rightCheek, leftCheek, width, height } = geometry
  const [unit, tall] = [width * canonical.scale, height * canonical.scale]
  const y = canonical.toCanonical(eyes).y + tall * EAR.down
  const shares = [rightCheek, leftCheek].map((cheek, side) => {
    const outward = (side === 0 ? -1 : 1) * unit * EAR.outward
    const middle = { x: canonical.toCanonical(cheek).x + outward, y }
    const places: number[] = []
    withinBox(middle, unit * EAR.width, tall * EAR.height, (at) => places.push(at))
    return shareOf(places, (at) => shareAt(hair, placed(view, at)) > HAIR)
  })
  return Math.max(...shares)
}
