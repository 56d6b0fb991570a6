/** The tables whose changes reach open pages. A migration gives each its triggers. */
export const LIVE_TABLES = [
  'audit_entries',
  'batch_items',
  'batches',
  'calendar_versions',
  'capture_codes',
  'capture_locks',
  'chsi_returns',
  'city_windows',
  'class_confirmations',
  'classes',
  'code_conflicts',
  'collectors',
  'colleges',
  'consent_requests',
  'documents',
  'download_letters',
  'downloads',
  'errata',
  'errata_rounds',
  'feedback_forms',
  'form_prints',
  'grants',
  'jobs',
  'kiosks',
  'layout_versions',
  'list_imports',
  'mail_templates',
  'memo_rows',
  'memos',
  'orders',
  'outbox_messages',
  'packages',
  'payment_waivers',
  'photo_claims',
  'photo_decisions',
  'photo_exemptions',
  'photo_limits',
  'photo_recheck_photos',
  'photo_rechecks',
  'photo_verdicts',
  'photos',
  'proof_marks',
  'refunds',
  'regions',
  'rounds',
  'season_clock',
  'season_starts',
  'season_units',
  'seasons',
  'student_absences',
  'student_counts',
  'students',
  'tasks',
  'unit_codes',
  'unit_day_counts',
  'unit_deadlines',
  'unit_expectations',
  'unit_progress',
  'unit_steps',
  'units',
  'users',
] as const

export type LiveTable = (typeof LIVE_TABLES)[number]

/** What may change: a table, or whether the process engine is online. */
export type LiveTopic = LiveTable | 'engine'

/**
 * Says that something has changed, not what: the page asks for it again. Names a unit but never a
 * person.
 */
export interface Hint {
  topic: LiveTopic
  /** The unit to which the changed rows belong; null if they belong to none. */
  unitId: string | null
}

const isTopic = (name: string): name is LiveTopic =>
  name === 'engine' || (LIVE_TABLES as readonly string[]).includes(name)

/** As in a notification and in the stream: `photos:UNIT`, or `seasons:`. */
export const writeHint = ({ topic, unitId }: Hint) => `${topic}:${unitId ?? ''}`

/** @returns null for a topic that this version does not know: a newer one may run beside it */
export function readHint(text: string): Hint | null {
  const [topic = '', unitId = ''] = text.split(':')
  return isTopic(topic) ? { topic, unitId: unitId || null } : null
}
