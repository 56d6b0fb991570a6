import { shownPrefix } from '#backend/collectors/collector_key'
import { inUtc } from '#backend/http/in_utc'
import type { DescribedCollector } from '#backend/collectors/queries/described_collectors'
import type { CivilDate } from '#domain/calendar/civil_date'
import { collectorState, daysLeft } from '#domain/collectors/collector_state'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A collector, and what its key is worth today. */
export default class CollectorTransformer extends BaseTransformer<DescribedCollector> {
  constructor(
    described: DescribedCollector,
    private today: CivilDate
  ) {
    super(described)
  }

  toObject() {
    const { collector, units, hook } = this.resource
    const { id, name, season, keyPrefix, unitIds, sendsFields, expiresOn, author } = collector
    const key = { expiresOn, isRevoked: collector.revokedAt !== null }
    return {
      id,
      name,
      season: { id: season.id, name: season.name, year: season.year },
      /** The beginning of its key, by which people know it again. */
      keyPrefix: shownPrefix({ keyPrefix }),
      /** Null: all schools of the season. */
      unitIds,
      units: units && units.map((unit) => ({ id: unit.id, name: unit.name })),
      sendsFields,
      expiresOn,
      state: collectorState(key, this.today),
      daysLeft: daysLeft(key, this.today),
      /** Where it is told what becomes of its photos; null: it asks. */
      hook: hook && { ...hook, lastSentAt: inUtc(hook.lastSentAt) },
      by: author.name,
      revokedAt: inUtc(collector.revokedAt),
      recordedAt: inUtc(collector.recordedAt),
    }
  }
}
