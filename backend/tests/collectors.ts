import { mintKey } from '#backend/collectors/collector_key'
import Collector from '#models/collectors/collector'
import { randomUUID } from 'node:crypto'

/** A collector of a season that may send for all of its schools, and its key. */
export async function collectorOf(
  seasonId: string,
  authorId: string,
  more: Partial<Collector> = {}
): Promise<{ collector: Collector; key: string }> {
  const { key, ...kept } = mintKey()
  const name = `采集单位 ${randomUUID().slice(0, 6)}`
  const may = { sendsFields: false, expiresOn: '2023-12-31', ...more }
  const collector = await Collector.create({ seasonId, authorId, name, ...kept, ...may })
  return { collector, key }
}
