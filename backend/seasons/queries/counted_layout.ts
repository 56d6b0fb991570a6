import LayoutVersion from '#models/roster/layout_version'
import type SeasonUnit from '#models/seasons/season_unit'

/**
 * The body of an act with the count of the frozen version that it names: what the sender counted does not matter.
 * @returns null for a version that is not of this unit
 */
export async function withLayoutCount<Body extends object>(
  body: Body,
  { id: seasonUnitId }: SeasonUnit
): Promise<Body | null> {
  const { layoutId } = body as { layoutId?: string }
  if (!layoutId) return body
  const version = await LayoutVersion.findBy({ id: layoutId, seasonUnitId })
  return version && { ...body, count: version.count }
}
