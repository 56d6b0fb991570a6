import type { LetterEffect } from '#domain/season/effect'
import UnitDayCount from '#models/seasons/unit_day_count'
import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Roles of the centre that receive its letters. */
const CENTRE_READERS = ['centre_admin', 'operator']

async function recipients(
  letter: LetterEffect,
  record: StepRecord,
  trx: TransactionClientContract
) {
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

/** A day summary contains the counts known when it is written. */
async function withCounts(
  letter: LetterEffect,
  record: StepRecord,
  trx: TransactionClientContract
) {
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
 * Writes a letter for every reader into the outbox, once per unit, step, template and reader (its
 * business key). Returns the ids of the letters to enqueue.
 */
export async function writeLetters(
  record: StepRecord,
  letters: LetterEffect[],
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
