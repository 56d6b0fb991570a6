import type { Viewer } from '#backend/identity/viewer'
import { isKeyed } from '#domain/identity/right_lines'
import type { RouteRight } from '#domain/identity/route_rights'

/** A request that was let in: of a context, what decides on whose rows it may reach. */
export interface LetIn {
  viewer: Viewer
  right: RouteRight
  params: Record<string, string>
}

/** Has the viewer the right for some unit, or for what belongs to none? */
export const holdsRight = (viewer: Viewer, { may }: RouteRight): boolean =>
  may === 'anybody' || may === 'signed_in' || (!isKeyed(may) && viewer.may(may))

/** Has the viewer the right for the rows of this unit? */
export const holdsRightAt = (viewer: Viewer, { may }: RouteRight, unitId: string): boolean =>
  may === 'anybody' || may === 'signed_in' || (!isKeyed(may) && viewer.mayAt(may, unitId))
