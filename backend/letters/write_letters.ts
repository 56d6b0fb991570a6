import type { Effect } from '#domain/season/effect'
import UnitDayCount from '#models/seasons/unit_day_count'
import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type Mail = Extract<Effect, { kind: 'mail' }>

/** Who at the centre hears what a season has to say to it. */
const CENTRE_READERS = ['centre_admin', 'operator']

async function recipients(letter: Mail, record: StepRecord, trx: TransactionClientContract) {
  const query = trx
    .from('users')
    .join('grants', 'grants.user_id', 'users.id')
    .whereNull('users.disabled_at')
    .distinct('users.id')
  if (letter.to === 'centre') query.whereIn('grants.role', CENTRE_READERS)
  else if (letter.to === 'contact') {
    query
      .join('regions', 'regions.contact_id', 'users.id')
      .join('season_units', 'season_units.region_id', 'regions.id')
      .where('season_units.id', record.seasonUnitId)
  } else {
    query
      .join('season_units', 'season_units.unit_id', 'grants.unit_id')
      .where({ 'season_units.id': record.seasonUnitId, 'grants.role': 'coordinator' })
  }
  const rows = await query
  return rows.map(({ id }) => id as string)
}

/** What a summary says is what was counted by the time it was due. */
async function withCounts(letter: Mail, record: StepRecord, trx: TransactionClientContract) {
  if (letter.template !== 'day_summary') return letter.params
  const day = { seasonUnitId: record.seasonUnitId, day: letter.params.day! }
  const row = await UnitDayCount.findBy(day, { client: trx })
  return {
    ...letter.params,
    expected: row?.expected ?? 0,
    captured: row?.captured ?? 0,
    pending: row?.pendingReview ?? 0,
    unresolved: row?.unresolved ?? 0,
    locked: row?.locked ?? 0,
  }
}

/**
 * Puts a letter to every reader into the outbox, once: its business key is unit, step, template and
 * reader. Answers the ids of those that are to leave now.
 */
export async function writeLetters(
  record: StepRecord,
  letters: Mail[],
  trx: TransactionClientContract
): Promise<string[]> {
  const ids: string[] = []
  for (const letter of letters) {
    const params = await withCounts(letter, record, trx)
    for (const recipientId of await recipients(letter, record, trx)) {
      const { rows } = await trx.rawQuery(
        `insert into outbox_messages
           (business_key, season_unit_id, recipient_id, template, params, status, business_at)
         values (?, ?, ?, ?, ?, ?, ?)
         on conflict (business_key) do nothing returning id`,
        [
          [record.seasonUnitId, record.key, letter.template, recipientId].join('/'),
          record.seasonUnitId,
          recipientId,
          letter.template,
          JSON.stringify(params),
          letter.superseded ? 'superseded' : 'queued',
          record.businessAt,
        ]
      )
      if (!letter.superseded) ids.push(...rows.map(({ id }: { id: string }) => id))
    }
  }
  return ids
}
