import { EVERYBODY, runAs } from '#backend/isolation/scope'
import Collector from '#models/collectors/collector'
import SeasonUnit from '#models/seasons/season_unit'

export interface KnownCollector {
  collector: Collector
  /** The units of its season whose photos it may send. */
  unitIds: string[]
}

/** Whose key has this digest, and for whom they may send; null for a key that nobody has, or has any more. */
export const collectorOfKey = (keyHash: string): Promise<KnownCollector | null> =>
  runAs(EVERYBODY, async () => {
    const collector = await Collector.findBy({ keyHash })
    if (!collector) return null
    const units = await SeasonUnit.query()
      .where('seasonId', collector.seasonId)
      .if(collector.unitIds, (query) => query.whereIn('unitId', collector.unitIds!))
      .select('unitId')
    return { collector, unitIds: units.map(({ unitId }) => unitId) }
  })
