import Collector from '#models/collectors/collector'
import Unit from '#models/people/unit'
import { hookStanding, type HookStanding } from './hook_standing.js'

/** A collector with the schools that it may send for; null: all of its season. */
export interface DescribedCollector {
  collector: Collector
  units: Pick<Unit, 'id' | 'name'>[] | null
  hook: HookStanding | null
}

/** Collectors, of one season or of all, with their schools by name. */
export async function describedCollectors(
  of: { seasonId?: string; id?: string } = {}
): Promise<DescribedCollector[]> {
  const collectors = await Collector.query()
    .if(of.seasonId, (query) => query.where('season_id', of.seasonId!))
    .if(of.id, (query) => query.where('id', of.id!))
    .preload('season')
    .preload('author')
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
  const ids = [...new Set(collectors.flatMap(({ unitIds }) => unitIds ?? []))]
  const units = await Unit.query().whereIn('id', ids).orderBy('code')
  return Promise.all(
    collectors.map(async (collector) => ({
      collector,
      units: collector.unitIds && units.filter(({ id }) => collector.unitIds!.includes(id)),
      hook: await hookStanding(collector),
    }))
  )
}

/** @throws E_ROW_NOT_FOUND without the collector */
export async function describedCollector(id: string): Promise<DescribedCollector> {
  await Collector.findOrFail(id)
  const [described] = await describedCollectors({ id })
  return described!
}
