import type Collector from '#models/collectors/collector'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

/** How far a collector's hook is: what was received, what waits or was given up, and why the last was not received. */
export interface HookStanding {
  address: string
  sent: number
  lastSentAt: DateTime | null
  waiting: number
  givenUp: number
  fault: string | null
}

/** Given up, and not overtaken: of the same photo nothing later was received. */
export const STILL_GIVEN_UP = `given_up_at is not null and not exists (
  select from hook_events later where later.photo_id = hook_events.photo_id and later.no > hook_events.no
    and later.collector_id = hook_events.collector_id and later.sent_at is not null)`

/** What was received is counted in the index alone: it may be a million, and what was not is little. */
const COUNTS = `select
    (select count(*) from hook_events where collector_id = :id and sent_at is not null)::int as sent,
    (select max(sent_at) from hook_events where collector_id = :id) as "sentAt",
    count(*) filter (where given_up_at is null)::int as waiting,
    count(*) filter (where ${STILL_GIVEN_UP})::int as "givenUp",
    (array_agg(fault order by given_up_at is not null, no)
      filter (where fault is not null and (given_up_at is null or ${STILL_GIVEN_UP})))[1] as fault
  from hook_events where collector_id = :id and sent_at is null`

type Counts = Omit<HookStanding, 'address' | 'lastSentAt'> & { sentAt: Date | null }

/** @returns null for a collector that asks by itself */
export async function hookStanding({ id, hookAddress }: Collector): Promise<HookStanding | null> {
  if (!hookAddress) return null
  const { rows } = await db.rawQuery<{ rows: Counts[] }>(COUNTS, { id })
  const { sentAt, ...counts } = rows[0]!
  return {
    address: hookAddress,
    ...counts,
    lastSentAt: sentAt && DateTime.fromJSDate(sentAt),
  }
}
