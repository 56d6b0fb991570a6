import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { currentOrigin } from './origin.js'

export interface AuditEntry {
  actorId: string | null
  action: string
  subjectType: string
  subjectId: string
  /** Ids, counts and codes; never personal data. */
  details?: Record<string, unknown>
  businessAt?: string
  /** What was asked for was not done. */
  refused?: boolean
}

/** Where the subjects stand that belong to one unit. */
const OF_UNITS: Record<string, string> = {
  photo: 'photos',
  document: 'documents',
  letter: 'outbox_messages',
  chsi_return: 'chsi_returns',
  student: 'students',
  class: 'classes',
  kiosk: 'kiosks',
}

/** The unit that an entry is about, by which the audit is filtered; null if it is about none. */
async function unitOf({ subjectType, subjectId }: AuditEntry, trx?: TransactionClientContract) {
  if (subjectType === 'season_unit') return subjectId
  const table = OF_UNITS[subjectType]
  if (!table) return null
  const row = await (trx ?? db).from(table).where('id', subjectId).select('season_unit_id').first()
  return row?.season_unit_id ?? null
}

/**
 * Records who did what, and from where: address, session and request are those that are being answered.
 * Pass the transaction of the change itself.
 */
export async function recordAudit(entry: AuditEntry, trx?: TransactionClientContract) {
  const { actorId, action, subjectType, subjectId, details = {}, refused } = entry
  const origin = currentOrigin()
  const businessAt = entry.businessAt ? DateTime.fromISO(entry.businessAt).toISO() : null
  // Not by the model, which reads back what it has written: schools may not read the audit.
  await (trx ?? db).table('audit_entries').insert({
    actor_id: actorId,
    action,
    subject_type: subjectType,
    subject_id: subjectId,
    season_unit_id: await unitOf(entry, trx),
    details: JSON.stringify(details),
    outcome: refused ? 'refused' : 'done',
    address: origin?.address,
    session: origin?.session,
    request_id: origin?.requestId,
    business_at: businessAt,
  })
}
