import type { LiveTopic } from '@domain/live/hint'

/** What a unit’s own page and its parts are made of. */
const UNIT: LiveTopic[] = [
  'calendar_versions',
  'chsi_returns',
  'documents',
  'memo_rows',
  'memos',
  'layout_versions',
  'list_imports',
  'regions',
  'rounds',
  'season_clock',
  'season_starts',
  'season_units',
  'seasons',
  'student_counts',
  'unit_day_counts',
  'unit_deadlines',
  'unit_progress',
  'unit_steps',
  'units',
]

/** Students, with where they are, how far they are, and why they are absent. */
const ROSTER: LiveTopic[] = [
  'classes',
  'colleges',
  'photo_claims',
  'photos',
  'rounds',
  'student_absences',
  'students',
]

/** What is proofread: items of batches, what was said of them, and which classes are confirmed. */
const PROOF: LiveTopic[] = [
  'batch_items',
  'batches',
  'class_confirmations',
  'classes',
  'errata',
  'proof_marks',
  'students',
  'unit_progress',
]

/**
 * The topics that a query follows, by the first part of its key. A query that is not listed follows all
 * of them: it may be asked too often, but is never out of date.
 */
const FOLLOWED: Record<string, LiveTopic[]> = {
  audit_entries: ['audit_entries', 'users'],
  // The signed-in user; a change of rights asks for everything.
  auth: [],
  batches: ['batch_items', 'batches', 'photos', 'unit_progress'],
  calendars: ['calendar_versions'],
  centre_people: ['grants', 'users'],
  classes: ['classes', 'colleges', 'students'],
  clock: ['season_clock', 'season_starts', 'unit_progress'],
  collectors: ['collectors', 'seasons', 'units'],
  locks: ['capture_locks', 'students', 'season_clock'],
  code_conflicts: ['capture_codes', 'code_conflicts', 'students'],
  colleges: ['classes', 'colleges', 'students'],
  consent_requests: ['consent_requests', 'units'],
  expectations: ['students', 'unit_expectations', 'users'],
  download_letters: ['documents', 'download_letters', 'unit_progress'],
  downloads: ['downloads'],
  documents: ['documents'],
  // What the last move has done: by whom the clock is moved.
  clock_move: ['season_clock'],
  engine: ['engine'],
  errata: ['batch_items', 'errata', 'errata_rounds', 'unit_progress', 'units'],
  feedback_forms: ['feedback_forms'],
  feedback_ratings: ['feedback_forms'],
  form_prints: ['form_prints', 'unit_progress'],
  // What is read on a page stays; which print is the newest does not.
  scans: ['form_prints'],
  jobs: ['jobs'],
  kiosks: ['classes', 'kiosks'],
  list_imports: ['list_imports'],
  letters: ['outbox_messages', 'units'],
  // Not the audit: each look at a person writes an entry, and would ask again.
  packages: ['batch_items', 'batches', 'downloads', 'jobs', 'packages', 'students'],
  people: ['grants', 'regions', 'units', 'users'],
  photo_limits: ['photo_limits'],
  photo_rechecks: ['photo_rechecks', 'photo_recheck_photos'],
  photos: [
    'photo_decisions',
    'photo_exemptions',
    'photo_recheck_photos',
    'photo_verdicts',
    'photos',
    'rounds',
    'season_clock',
    'unit_progress',
    'units',
  ],
  // Of one student: what was ordered, paid and waived.
  payments: ['orders', 'payment_waivers', 'refunds', 'unit_progress'],
  // Shipped with the server.
  presets: [],
  proof: PROOF,
  refunds: ['orders', 'refunds', 'units'],
  regions: ['regions', 'users'],
  school_people: ['classes', 'colleges', 'grants', 'users'],
  season_units: UNIT,
  seasons: ['calendar_versions', 'city_windows', 'season_clock', 'season_units', 'seasons'],
  student_search: ROSTER,
  // With how they stand with the payment, for whoever may know it.
  students: [...ROSTER, 'photo_exemptions', 'orders', 'payment_waivers', 'unit_progress'],
  today: ['photos', 'rounds', 'season_clock', 'unit_progress'],
  tasks: ['tasks', 'season_units', 'units'],
  unit_letters: ['outbox_messages', 'users'],
  units: ['regions', 'unit_codes', 'units'],
  // Pictures of photos are fetched once; what is on the wall is followed, its order is not.
  wall: ['photo_claims', 'photo_decisions', 'photo_verdicts', 'photos'],
  wordings: ['mail_templates'],
}

/** Does the query with this key follow the topic? */
export const follows = ([first]: readonly unknown[], topic: LiveTopic) =>
  FOLLOWED[String(first)]?.includes(topic) ?? true
