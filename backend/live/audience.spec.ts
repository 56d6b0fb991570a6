import { Viewer } from '#backend/identity/viewer'
import { LIVE_TABLES, type LiveTopic } from '#domain/live/hint'
import { CENTRE_ROLES, ROLES } from '#domain/season/codes'
import type User from '#models/people/user'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { mayHear } from './audience.js'

const UNITS = ['unit-1', 'unit-2', 'unit-3']
const TOPICS: LiveTopic[] = [...LIVE_TABLES, 'engine']
/** What a school may hear of: the rows of its units, and what concerns everybody. */
/** Hints of jobs name neither a unit nor a job: whoever follows one of their own asks again. */
const OF_EVERYBODY: LiveTopic[] = ['engine', 'jobs', 'season_clock']
const OF_UNITS: LiveTopic[] = [
  'batch_items',
  'batches',
  'capture_codes',
  'capture_locks',
  'chsi_returns',
  'class_confirmations',
  'classes',
  'code_conflicts',
  'colleges',
  'documents',
  'download_letters',
  'downloads',
  'errata',
  'errata_rounds',
  'feedback_forms',
  'form_prints',
  'kiosks',
  'layout_versions',
  'list_imports',
  'memo_rows',
  'memos',
  'orders',
  'outbox_messages',
  'packages',
  'payment_waivers',
  'photo_claims',
  'photo_decisions',
  'photo_exemptions',
  'photo_verdicts',
  'photos',
  'proof_marks',
  'rounds',
  'season_starts',
  'student_absences',
  'student_counts',
  'students',
  'tasks',
  'unit_day_counts',
  'unit_deadlines',
  'unit_expectations',
  'unit_progress',
  'unit_steps',
  'units',
]
const NOT_OF_COLLEGES: LiveTopic[] = [
  'chsi_returns',
  'documents',
  'download_letters',
  'errata',
  'errata_rounds',
  'feedback_forms',
  'form_prints',
  'memo_rows',
  'memos',
  'orders',
  'outbox_messages',
  'payment_waivers',
  'photo_claims',
  'photo_exemptions',
  'unit_deadlines',
  'unit_expectations',
  'unit_steps',
]

const centreRole = fc.constantFrom(...CENTRE_ROLES)
const schoolRole = fc.constantFrom(
  ...ROLES.filter((role) => !(CENTRE_ROLES as readonly string[]).includes(role))
)
const schoolGrant = fc.record({ role: schoolRole, unitId: fc.constantFrom(...UNITS) })
const centreGrant = fc.record({ role: centreRole, unitId: fc.constant(null) })
const viewerOf = (grants: object[]) => new Viewer({ grants } as User)
const school = fc.array(schoolGrant).map(viewerOf)
const anybody = fc.array(fc.oneof(schoolGrant, centreGrant)).map(viewerOf)
const topic = fc.constantFrom(...TOPICS)
const unit = fc.constantFrom(...UNITS, null)

test.group('Who hears of a change', () => {
  test('a school hears of its own units, and of no table of the centre', ({ assert }) => {
    fc.assert(
      fc.property(school, topic, unit, (viewer, of, unitId) => {
        if (!mayHear(viewer, { topic: of, unitId })) return
        if (OF_EVERYBODY.includes(of)) return
        assert.include(OF_UNITS, of)
        assert.isTrue(viewer.unitIds.includes(unitId!))
      })
    )
  })

  test('a college hears nothing of papers', ({ assert }) => {
    const college = fc
      .array(schoolGrant.map((grant) => ({ ...grant, role: 'college' as const })))
      .map(viewerOf)
    fc.assert(
      fc.property(college, fc.constantFrom(...NOT_OF_COLLEGES), unit, (viewer, of, unitId) => {
        assert.isFalse(mayHear(viewer, { topic: of, unitId }))
      })
    )
  })

  test('everybody hears of what they may read: of a unit, its papers, its photos', ({ assert }) => {
    fc.assert(
      fc.property(anybody, fc.constantFrom(...UNITS), (viewer, unitId) => {
        const hears = (of: LiveTopic) => mayHear(viewer, { topic: of, unitId })
        assert.equal(hears('unit_progress'), viewer.sees(unitId))
        assert.equal(hears('documents'), viewer.seesPapersOf(unitId))
        assert.equal(hears('photos'), viewer.seesPhotosOf(unitId))
        assert.equal(hears('seasons'), viewer.isCentre)
        assert.equal(hears('audit_entries'), viewer.may('readAudit'))
        const readsLetters = viewer.may('readLetters') || viewer.seesPapersOf(unitId)
        assert.equal(hears('outbox_messages'), readsLetters)
        assert.isTrue(hears('season_clock'))
      })
    )
  })
})
