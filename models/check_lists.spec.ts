import { REFUSAL_GROUNDS, REQUEST_STATES } from '#domain/consent/requests'
import { CONFLICT_KINDS, CONFLICT_STATES } from '#domain/capture/conflicts'
import { LOCK_CAUSES, LOCK_KINDS } from '#domain/locks/lock'
import { PHONE_STEPS } from '#domain/phone/steps'
import { SHOT_SOURCES } from '#domain/phone/shots'
import { FORM_SOURCES, FORM_STATES } from '#domain/feedback_forms/returned_form'
import { DOWNLOAD_LETTER_STATES } from '#domain/download_letters/download_letter'
import { ERRATUM_ANSWERS, ERRATUM_STATES } from '#domain/proofreading/errata'
import { ERRATUM_KINDS, PROOF_KINDS, PROOF_LAYERS } from '#domain/policy/proof_kinds'
import { PRODUCT_WAYS } from '#domain/photos/hand_made'
import {
  MONEY_OUTCOMES,
  MONEY_SOURCES,
  ORDER_STATES,
  PAY_WAYS,
  REFUND_STATES,
  REFUND_WHYS,
  WAIVER_KINDS,
  WAIVER_REASONS,
} from '#domain/money/codes'
import { EXEMPTION_GROUNDS } from '#domain/photos/exemptions'
import {
  NOTICE_CHANNELS,
  NOTICE_FAULTS,
  NOTICE_STATES,
  NOTICE_TOPICS,
  OUTSIDE_CHANNELS,
  STUDENT_NOTICES,
} from '#domain/student_notices/kinds'
import { MODEL_PACKS } from '#domain/photos/model_pack'
import type { Locale } from '#backend/lang/words'
import type { PhotoVerdict } from '#domain/photos/judge'
import { DECISIONS, FINDINGS, PHOTO_STATES } from '#domain/photos/desk'
import { AWAITED, ROLES, SCHOOL_ROLES, TRACKS } from '#domain/season/codes'
import { COUNT_SOURCES, FEEDBACK_FORMS } from '#domain/policy/season_policy'
import { DEADLINE_KINDS } from '#domain/season/deadline'
import { ACCOUNT_LETTERS, LETTER_TEMPLATES } from '#domain/season/letter_templates'
import { WAYS } from '#models/people/session'
import { OUTCOMES } from '#models/audit/audit_entry'
import { ROW_OUTCOMES } from '#domain/roster/list/outcome'
import { IMPORT_KINDS, IMPORT_STATES, IMPORT_WAYS } from '#models/roster/list_import'
import { MEMO_REASONS, UNCAPTURED_WHY } from '#domain/season/main/memo'
import { CLAIM_WHYS } from '#models/photos/photo_claim'
import { PACKAGE_PARTS } from '#models/packages/package'
import { STUDENT_ORIGINS } from '#models/roster/student'
import { CLOCK_MODES } from '#models/clock/season_clock'
import { JOB_FAILURES, JOB_KINDS, JOB_STATES } from '#models/jobs/job'
import { LETTER_STATES } from '#models/letters/outbox_message'
import type Batch from '#models/proofreading/batch'
import { VERSION_WHYS } from '#models/proofreading/item_version'
import type Photo from '#models/photos/photo'
import { AUTHOR_KINDS, CONSENT_BASES, PHOTO_WAYS } from '#models/photos/photo'
import type PhotoExemption from '#models/photos/photo_exemption'
import { RECHECK_OUTCOMES } from '#models/photos/photo_recheck_photo'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

/** The codes of a type; the compiler asks here for one that is added to it. */
const codesOf = <Code extends string>(codes: Record<Code, true>) => Object.keys(codes)

const LOCALES = codesOf<Locale>({ zh: true, en: true })
const VERDICTS = codesOf<PhotoVerdict>({ pass: true, warn: true, fail: true })
const ROUNDS = codesOf<Photo['round']>({ main: true, make_up: true })
const BATCH_STATES = codesOf<Batch['state']>({ draft: true, delivered: true })

/** The values that the code writes into each column with a list in the database. */
const LISTS: Record<string, readonly string[]> = {
  'account_tokens.purpose': ACCOUNT_LETTERS,
  'audit_entries.outcome': OUTCOMES,
  'feedback_forms.source': FORM_SOURCES,
  'feedback_forms.state': FORM_STATES,
  'download_letters.state': DOWNLOAD_LETTER_STATES,
  'form_prints.kind': FEEDBACK_FORMS,
  'errata.answer': ERRATUM_ANSWERS,
  'errata.kind': ERRATUM_KINDS,
  'errata.round': ROUNDS,
  'errata.state': ERRATUM_STATES,
  'grants.role': ROLES,
  'batch_items.round': ROUNDS,
  'batches.round': ROUNDS,
  'batches.state': BATCH_STATES,
  'capture_locks.cause': LOCK_CAUSES,
  'capture_locks.kind': LOCK_KINDS,
  'class_confirmations.round': ROUNDS,
  'code_conflicts.kind': CONFLICT_KINDS,
  'code_conflicts.state': CONFLICT_STATES,
  'consent_requests.ground': REFUSAL_GROUNDS,
  'consent_requests.state': REQUEST_STATES,
  'demo_pictures.verdict': VERDICTS,
  'demo_shots.want': VERDICTS,
  'item_versions.why': VERSION_WHYS,
  'phone_sessions.locale': LOCALES,
  'student_channels.channel': OUTSIDE_CHANNELS,
  'student_channels.fault': NOTICE_FAULTS,
  'student_notices.channel': NOTICE_CHANNELS,
  'student_notices.fault': NOTICE_FAULTS,
  'student_notices.kind': STUDENT_NOTICES,
  'student_notices.state': NOTICE_STATES,
  'wechat_consents.topic': NOTICE_TOPICS,
  'jobs.failure': JOB_FAILURES,
  'jobs.kind': JOB_KINDS,
  'jobs.state': JOB_STATES,
  'list_imports.kind': IMPORT_KINDS,
  'list_imports.state': IMPORT_STATES,
  'list_imports.way': IMPORT_WAYS,
  'list_rows.outcome': ROW_OUTCOMES,
  'mail_templates.code': LETTER_TEMPLATES,
  'mail_templates.locale': LOCALES,
  'memo_rows.reason': MEMO_REASONS,
  'orders.state': ORDER_STATES,
  'orders.way': PAY_WAYS,
  'outbox_messages.status': LETTER_STATES,
  'outbox_messages.template': LETTER_TEMPLATES,
  'packages.part': PACKAGE_PARTS,
  'phone_shots.source': SHOT_SOURCES,
  'phone_steps.step': PHONE_STEPS,
  'payment_notices.outcome': MONEY_OUTCOMES,
  'payment_notices.source': MONEY_SOURCES,
  'payment_waivers.kind': WAIVER_KINDS,
  'payment_waivers.reason': WAIVER_REASONS,
  'photo_claims.why': CLAIM_WHYS,
  'photo_decisions.author_kind': AUTHOR_KINDS,
  'photo_decisions.decision': [...DECISIONS, 'appeal', 'undo'],
  'photo_decisions.finding': FINDINGS,
  'photo_exemptions.ground': EXEMPTION_GROUNDS,
  'photo_exemptions.rule': codesOf<PhotoExemption['rule']>({ PR22: true }),
  'photo_limits.pack': MODEL_PACKS,
  'photo_recheck_photos.outcome': RECHECK_OUTCOMES,
  'photo_verdicts.verdict': VERDICTS,
  'photos.author_kind': AUTHOR_KINDS,
  'photos.consent_basis': CONSENT_BASES,
  'photos.round': ROUNDS,
  'photos.status': PHOTO_STATES,
  'photos.verdict': VERDICTS,
  'photos.via': PHOTO_WAYS,
  'product_versions.way': PRODUCT_WAYS,
  'proof_marks.kind': PROOF_KINDS,
  'proof_marks.layer': PROOF_LAYERS,
  'proof_marks.round': ROUNDS,
  'unit_day_counts.source': COUNT_SOURCES,
  'refunds.state': REFUND_STATES,
  'refunds.why': REFUND_WHYS,
  'rounds.kind': ROUNDS,
  'season_clock.mode': CLOCK_MODES,
  'sessions.way': WAYS,
  'student_absences.reason': UNCAPTURED_WHY,
  'student_absences.round': ROUNDS,
  'student_counts.round': ROUNDS,
  'students.origin': STUDENT_ORIGINS,
  'tasks.waiting_on': AWAITED,
  'unit_deadlines.kind': DEADLINE_KINDS,
  'unit_matters.track': TRACKS,
  'unit_matters.waiting_on': AWAITED,
  'unit_progress.track': TRACKS,
  'unit_progress.waiting_on': AWAITED,
  'unit_steps.track': TRACKS,
  'users.locale': LOCALES,
}

const ONE_OF = /^CHECK \(\("?(\w+)"? = (?:ANY \(ARRAY\[.+\]\)|'[^']+'::text)\)\)$/
const literalsOf = (definition: string) =>
  [...definition.matchAll(/'([^']+)'::text/g)].map(([, literal]) => literal!)

/** The lists of the database, by table and column. */
async function databaseLists() {
  const { rows } = await db.rawQuery(`select conrelid::regclass::text as table,
    pg_get_constraintdef(oid) as definition from pg_constraint
    where contype = 'c' and connamespace = 'public'::regnamespace`)
  const lists = rows.flatMap(({ table, definition }: { table: string; definition: string }) => {
    const column = ONE_OF.exec(definition)?.[1]
    return column ? [[`${table}.${column}`, literalsOf(definition)] as const] : []
  })
  return Object.fromEntries(lists) as Record<string, string[]>
}

const missing = (from: readonly string[] = [], codes: readonly string[] = []) =>
  codes.filter((code) => !from.includes(code))

test.group('The lists of the database', () => {
  test('hold the codes that the code writes, and no others', async ({ assert }) => {
    const database = await databaseLists()
    const columns = [...new Set([...Object.keys(LISTS), ...Object.keys(database)])]
    const differences = columns.flatMap((column) => [
      ...missing(database[column], LISTS[column]).map((code) => `${column} refuses ${code}`),
      ...missing(LISTS[column], database[column]).map((code) => `${column}: nobody writes ${code}`),
    ])
    assert.deepEqual(differences, [], 'a list of the code changed without a migration')
  })

  test('tell the roles of a school, which have a unit, from the others', async ({ assert }) => {
    const { rows } = await db.rawQuery(
      `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = ?`,
      ['grants_check']
    )
    assert.sameMembers(literalsOf(rows[0].definition), [...SCHOOL_ROLES])
  })
})
