import { ROUTE_RIGHTS } from '#domain/identity/route_rights'
import { emptyDatabase } from '#tests/empty_database'
import { onePage } from '#tests/documents/pdf'
import { LIST_HEADINGS, LIST_MAPPING, listBook, listRow } from '#tests/list_fixture'
import { liveEngine } from '#tests/live_engine'
import { AGREED, syntheticPhoto } from '#tests/live_photos'
import { matrixWorld, type MatrixWorld } from '#tests/rights/matrix_world'
import type { Asker } from '#tests/rights/people'
import { serverUrl } from '#tests/sign_in'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

type Ids = MatrixWorld['rows']['archived']['ids']

interface Sent {
  body?: (ids: Ids) => object | Promise<FormData>
  /** Who may; else the coordinator. */
  as?: Asker
}

/** A form with a file. */
function form(bytes: Uint8Array, name: string, fields: object = {}): Promise<FormData> {
  const sent = new FormData()
  for (const [field, value] of Object.entries(fields)) sent.append(field, value)
  sent.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), name)
  return Promise.resolve(sent)
}

const student = { xh: '2020999', maskedName: '王*', lastFour: '1234' }
const counts = { expected: 1, captured: 1, pendingReview: 0, unresolved: 0, locked: 0 }
const choice = { way: 'good', kind: 'merge', ...LIST_MAPPING }
const seen = { classId: null, digest: '0'.repeat(64) }
const exempt = { body: () => ({ ground: 'medical' }) }

/** What would be accepted in a running season. */
const SENT: Record<string, Sent> = {
  'POST /api/season_units/:id/codes': { body: () => ({ token: 'x' }) },
  'POST /api/season_units/:id/code_pictures': { body: () => form(Buffer.from('x'), 'a.png') },
  'POST /api/code_conflicts/:id/decision': {
    body: () => ({ decision: 'keep', reason: '核对无误' }),
  },
  'POST /api/kiosks': {
    body: ({ season_units: seasonUnitId, classes: classId }) => ({
      ...{ seasonUnitId, classId, name: '东门', hours: 8 },
    }),
  },
  'POST /api/kiosks/film': { body: ({ classes: classId }) => ({ classId }) },
  'POST /api/classes/:id/demo_codes': {},
  'POST /api/students/:id/demo_codes': {},
  'POST /api/season_units/:id/batches': { as: 'centre_admin' },
  'POST /api/season_units/:id/proof/marks': {
    body: ({ students: studentId }) => ({
      marks: [{ studentId, itemId: null, version: null, kind: 'no_image' }],
    }),
  },
  'POST /api/season_units/:id/proof/classes': { body: () => seen },
  'POST /api/season_units/:id/proof/confirmations': { body: () => ({ ...seen, onPaper: false }) },
  'POST /api/season_units/:id/errata_rounds': {},
  'POST /api/season_units/:id/late_errata': {
    body: ({ students: studentId }) => ({ studentId, erratumKind: 'no_image' }),
  },
  'PATCH /api/errata/:id': { body: () => ({ remark: '衣领' }) },
  'POST /api/errata/:id/answer': {
    ...{ as: 'reviewer', body: () => ({ answer: 'rejected', reason: '照片无误' }) },
  },
  'POST /api/errata/:id/recheck': {},
  'POST /api/season_units/:id/form_prints': {
    body: () => ({ photoRating: null, serviceRating: null }),
  },
  'POST /api/season_units/:id/check_sheets': { body: () => ({ part: 'whole' }) },
  'POST /api/season_units/:id/memos': {},
  'POST /api/season_units/:id/download_letter_prints': {
    body: () => ({ email: 'school@example.test' }),
  },
  'POST /api/season_units/:id/download_letters': {
    body: () => ({ documentId: '00000000-0000-4000-8000-000000000000' }),
  },
  'POST /api/season_units/:id/memo_prints': {},
  'PUT /api/season_units/:id/day_counts/:day': { body: () => counts },
  'POST /api/students': {
    body: ({ season_units: seasonUnitId }) => ({ ...student, seasonUnitId }),
  },
  'PUT /api/students/:id': { body: () => student },
  'POST /api/students/:id/absences': { body: () => ({ round: 'make_up', reason: 'leave' }) },
  'POST /api/student_absences/:id/end': {},
  'POST /api/students/:id/payment_waivers': {
    body: () => ({ kind: 'deferred', reason: 'hardship' }),
  },
  'POST /api/payment_waivers/:id/end': {},
  'POST /api/classes': {
    body: ({ season_units: seasonUnitId, colleges: collegeId }) => ({
      ...{ seasonUnitId, collegeId, name: '软件2009' },
    }),
  },
  'PUT /api/classes/:id': { body: ({ colleges: collegeId }) => ({ name: '软件2009', collegeId }) },
  'DELETE /api/classes/:id': {},
  'POST /api/classes/:id/absences': {
    body: ({ students: one }) => ({ studentIds: [one], round: 'make_up', reason: 'leave' }),
  },
  'POST /api/classes/:id/absences/end': {
    body: ({ students: one }) => ({ studentIds: [one], round: 'main' }),
  },
  'POST /api/season_units/:id/expectations': { body: () => ({ declaredHeads: 9 }) },
  'POST /api/photos/:id/decisions': {
    body: () => ({ decision: 'reset', reason: '光线不均' }),
  },
  'POST /api/photo_acts/:id/undo': {},
  'POST /api/season_units/:id/photo_resets': {
    body: () => ({ chip: 'all', reasonCodes: ['blurred'] }),
  },
  'POST /api/photos/:id/retakes': {
    body: async () => form(await syntheticPhoto(1), 'a.jpg', AGREED),
  },
  'POST /api/photos/:id/appeals': { body: () => ({ reason: '光线正常' }) },
  'POST /api/photos/:id/exemptions': exempt,
  'POST /api/photos/:id/match': { body: ({ students: studentId }) => ({ studentId }) },
  'POST /api/photos/:id/swap': { body: ({ photos: photoId }) => ({ photoId }) },
  'POST /api/photos/:id/discard': { body: () => ({ reason: '不是本校学生' }) },
  'POST /api/photos/:id/crops': {
    as: 'centre_admin',
    body: () => ({ frame: { left: 0, top: 0, width: 400 } }),
  },
  'POST /api/photos/:id/own_products': {
    as: 'centre_admin',
    body: async () => form(await syntheticPhoto(1), 'a.jpg'),
  },
  'POST /api/photos/:id/automatic_products': { as: 'centre_admin' },
  'POST /api/students/:id/exemptions': exempt,
  'POST /api/students/:id/merge': { body: ({ students: into }) => ({ into }) },
  'POST /api/season_units/:id/photos': {
    body: async () => form(await syntheticPhoto(1), 'a.jpg', AGREED),
  },
  'POST /api/season_units/:id/photo_uploads': { body: () => ({ total: 3 }) },
  'POST /api/season_units/:id/list_imports': {
    body: async () => form(await listBook([listRow('x', 'A01')], LIST_HEADINGS), 'a.xlsx', choice),
  },
  'POST /api/season_units/:id/layout_versions': {},
  'POST /api/list_imports/:id/run': {},
  'POST /api/season_units/:id/documents': { body: () => form(onePage(), 'a.pdf') },
}

/** The routes that are refused once a season is archived; of acts the season itself refuses. */
const OPEN = Object.entries(ROUTE_RIGHTS).flatMap(([route, right]) =>
  'phase' in right && right.phase === 'open' ? [route] : []
)

/** What asking writes in any case. */
const OF_ASKING = ['sessions', 'rate_limits', 'worker_beats', 'audit_entries']

/** Everything that is stored, as one value a table. */
async function stored() {
  const { rows } = await db.rawQuery(
    `select relname as name from pg_class where relkind = 'r'
      and relnamespace = 'public'::regnamespace and not relname = any(?) order by 1`,
    [OF_ASKING as unknown as string]
  )
  const found: Record<string, string> = {}
  for (const { name } of rows) {
    const { rows: hashes } = await db.rawQuery(
      `select md5(string_agg(one::text, '' order by one::text)) as hash from "${name}" as one`
    )
    found[name] = hashes[0].hash
  }
  return found
}

test.group('A season that is over', (group) => {
  liveEngine(group)
  group.teardown(emptyDatabase)

  test('is written by no route that asks for an open one', async ({ assert }) => {
    assert.sameMembers(Object.keys(SENT), OPEN)
    const { rows, people } = await matrixWorld()
    const { ids } = rows.archived
    const before = await stored()
    const wrong: unknown[] = []
    for (const [route, { body, as = 'coordinator' }] of Object.entries(SENT)) {
      const [method, pattern] = route.split(' ') as [string, string]
      const path = pattern
        .replace(':day', '2023-03-20')
        .replace(/(\w+)\/:id/, (_, name: string) => `${name}/${ids[name]}`)
      const sent = await (body?.(ids) ?? {})
      const headers = { ...people[as].headers }
      const isForm = sent instanceof FormData
      if (!isForm) headers['content-type'] = 'application/json'
      const answer = await fetch(`${serverUrl()}${path}`, {
        ...{ method, headers, body: isForm ? sent : JSON.stringify(sent) },
      })
      const type = /"type":"(\w+)"/.exec(await answer.text())?.[1]
      if (answer.status !== 409 || type !== 'wrong_phase') wrong.push([route, answer.status, type])
    }
    assert.deepEqual(wrong, [])
    assert.deepEqual(await stored(), before)
  })
})
