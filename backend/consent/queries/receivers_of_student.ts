import db from '@adonisjs/lucid/services/db'

/** To whom something of the photos went, with how often and since when. */
export interface Receiver {
  kind: 'collector' | 'hook' | 'batch' | 'package'
  /** Of a collector; null for what goes to the own school. */
  name: string | null
  count: number
  since: string
}

interface Row {
  kind: Receiver['kind']
  name: string | null
  count: number
  since: Date
}

/** A collector that has sent a photo knows it, and is told its state; a school gets batches, and packs them. */
const RECEIVERS = `
  select 'collector' as kind, collectors.name, count(*)::int as count, min(photos.recorded_at) as since
    from photos join collectors on collectors.id = photos.collector_id
    where photos.id = any (:ids) group by collectors.id
  union all
  select 'hook', collectors.name, count(*)::int, min(hook_events.sent_at)
    from hook_events join collectors on collectors.id = hook_events.collector_id
    where hook_events.photo_id = any (:ids) and hook_events.sent_at is not null group by collectors.id
  union all
  select 'batch', null, count(*)::int, min(batch_items.recorded_at)
    from batch_items join batches on batches.id = batch_items.batch_id and batches.state = 'delivered'
    where batch_items.student_id = :studentId having count(*) > 0
  union all
  select 'package', null, count(*)::int, min(downloads.recorded_at)
    from downloads left join package_items on package_items.package_id = downloads.package_id
    join batch_items on batch_items.id = coalesce(downloads.item_id, package_items.item_id)
    where batch_items.student_id = :studentId having count(*) > 0`

/** Who got something of these photos. */
export async function receiversOf(studentId: string, ids: string[]): Promise<Receiver[]> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(RECEIVERS, { studentId, ids } as object)
  return rows.map(({ since, ...receiver }) => ({ ...receiver, since: since.toISOString() }))
}
