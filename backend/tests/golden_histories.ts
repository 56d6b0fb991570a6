import { countDay } from '#backend/seasons/actions/count_day'
import { drawMemo } from '#backend/seasons/actions/draw_memo'
import { countByReason, memoFacts } from '#backend/seasons/queries/memo_facts'
import { readClock } from '#backend/clock/season_clock'
import type { DayCounts } from '#backend/seasons/record/write_day_count'
import { EncryptionCodec } from '#backend/engine/payload_codec'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { workflowIdFor } from '#backend/seasons/actions/start_seasons'
import { instantOf } from '#domain/calendar/instant'
import type { Act } from '#domain/season/act_rules'
import type SeasonUnit from '#models/seasons/season_unit'
import type { PhotoState } from '#domain/photos/desk'
import { actOf, isProofStep, type ProofStep } from '#tests/golden_proof'
import { photoOf } from '#tests/live_photos'
import { act, publishedSeason, walkTo, type World } from '#tests/season_fixture'
import { noted, saveSetup } from '#tests/season_world'
import app from '@adonisjs/core/services/app'
import { Client } from '@temporalio/client'
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js'
import { DateTime } from 'luxon'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('../../workflows/school_season/histories/', import.meta.url)

/** A key for tests, committed as such: it protects nothing. */
export const goldenCodec = new EncryptionCodec('test:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=')

export const goldenHistories = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      name,
      history: JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
    }))

const form = {
  documentId: 'document-1',
  count: 800,
  countNoteId: null,
  photoRating: 3,
  serviceRating: 3,
}
const setup = saveSetup()

/** Photos of as many students, in these states. */
interface Photographed {
  photos: PhotoState[]
}
/** The memo is drawn up from the facts, and handed in. */
const MEMO = { memo: 'drawn' } as const

/** Acts, photos, proofreading and counts of days, and between them the moments to which the clock goes. */
type Story = (Act | DayCounts | Photographed | ProofStep | typeof MEMO | string)[]

const counted = (unresolved: number): DayCounts => ({
  day: '2023-03-21',
  expected: 800,
  captured: 780,
  pendingReview: 0,
  unresolved,
  locked: 0,
})

const toFeedback: Story = [
  setup,
  '2023-03-27',
  { name: 'startProcessing', input: {} },
  {
    name: 'submitMemo',
    input: { captured: 800, uncaptured: 3, byReason: { away: 3 }, documentId: null },
  },
  '2023-04-03',
  { name: 'uploadBatch', input: { count: 800, receivedOn: null } },
  { name: 'submitErrata', input: { count: 2, documentId: null } },
  '2023-04-10',
  { name: 'answerErrata', input: { count: 2, documentId: null } },
  { name: 'declareProofread', input: {} },
  { name: 'submitFeedback', input: form },
]

/** From the accepted form to the last act. */
const toTheEnd: Story = [
  { name: 'acceptFeedback', input: {} },
  { name: 'issueStatement', input: { count: 800, documentId: null } },
  { name: 'recordPayment', input: { amountFen: 1_200_000, paidOn: '2023-04-10' } },
  { name: 'confirmLayoutData', input: { count: 800, documentId: null } },
  { name: 'orderPrints', input: {} },
  { name: 'finishPrints', input: {} },
  { name: 'ship', input: { parcels: 1, noteId: null } },
  { name: 'confirmReceipt', input: {} },
  '2023-11-02',
  { name: 'reportPaperCheck', input: { corrections: 0 } },
]

/** Six photos are delivered, and two students are without one. */
const toDelivery: Story = [
  setup,
  '2023-03-27',
  { name: 'startProcessing', input: {} },
  '2023-04-03',
  { delivered: 6, without: 2 },
]

/** Seasons whose histories every later build must be able to replay. */
export const STORIES: Record<string, Story> = {
  closed: [...toFeedback, ...toTheEnd],
  returned_and_late: [
    ...toFeedback,
    { name: 'returnFeedback', input: noted },
    '2023-05-30',
    { name: 'submitFeedback', input: form },
    '2023-06-20',
  ],
  suspended: [
    setup,
    '2023-03-22',
    { name: 'suspend', input: noted },
    '2023-03-24',
    { name: 'resume', input: { lastDay: '2023-03-26', noteId: null } },
    '2023-03-28',
  ],
  extended: [
    setup,
    '2023-03-21',
    {
      name: 'requestExtension',
      input: { target: 'window', until: '2023-03-26', noteId: 'note-1' },
    },
    { name: 'decideExtension', input: { granted: true, noteId: 'note-2' } },
    '2023-03-27',
  ],
  processing_late: [setup, '2023-04-03', { name: 'startProcessing', input: {} }, '2023-04-10'],
  cancelled: [setup, '2023-03-10', { name: 'cancelUnit', input: noted }],
  nobody_does_anything: ['2023-06-01'],
  counted_from_photos: [
    setup,
    '2023-03-20',
    { photos: ['accepted', 'failed', 'awaiting_review'] },
    '2023-03-21',
    { photos: ['accepted', 'accepted', 'reset'] },
    '2023-03-27',
    MEMO,
    '2023-03-30',
  ],
  // A further round is sent while one is open, and answers come in bundles that add and remove a head.
  errata_twice: [
    ...toDelivery,
    '2023-04-06',
    { wrong: { 0: 'quality', 1: 'surplus', 6: 'no_image' } },
    '2023-04-11',
    { wrong: { 2: 'wrong_image' } },
    '2023-04-13',
    { answered: { 0: 'replaced', 1: 'removed' } },
    '2023-04-20',
    { answered: { 2: 'rejected', 6: 'added' } },
    { declared: 'right' },
    '2023-05-06',
  ],
  swapped: [
    ...toDelivery,
    '2023-04-06',
    { wrong: { 3: 'wrong_image', 4: 'wrong_image' } },
    '2023-04-10',
    { answered: { 3: { swappedWith: 4 } } },
    { declared: 'right' },
    // The form is late: what is open is told on the working day after, and weekly.
    '2023-05-16',
  ],
  late_erratum: [
    ...toFeedback,
    toTheEnd[0]!,
    { name: 'reportLateErratum', input: { count: 2, documentId: null } },
    ...toTheEnd.slice(1),
    { name: 'resolveLateErratum', input: { count: 1, documentId: null } },
    '2023-11-06',
    { name: 'resolveLateErratum', input: { count: 1, documentId: null } },
    '2023-11-07',
  ],
  // The form that replaces the accepted one is returned once; closing waits for it.
  updated_form: [
    ...toFeedback,
    toTheEnd[0]!,
    { name: 'reportLateErratum', input: { count: 1, documentId: null } },
    ...toTheEnd.slice(1),
    { name: 'resolveLateErratum', input: { count: 1, documentId: null } },
    '2023-11-06',
    { name: 'submitFeedback', input: form },
    { name: 'returnFeedback', input: noted },
    { name: 'registerPostedFeedback', input: form },
    '2023-11-08',
    { name: 'acceptFeedback', input: {} },
    '2023-11-09',
  ],
  counted: [setup, '2023-03-21', counted(4), '2023-03-22', counted(0), '2023-03-27'],
}

async function drawnMemo({ units, coordinators }: World): Promise<Act> {
  const drawn = await drawMemo(units[0]!, coordinators[0]!.id)
  if (!drawn.ok) throw new Error(drawn.error.type)
  const { id: memoId, captured, uncaptured } = drawn.value
  const byReason = countByReason((await memoFacts(units[0]!.id)).uncaptured)
  const input = { memoId, captured, uncaptured, byReason, documentId: null }
  return { name: 'submitMemo', input }
}

/** The act of a step, after what people do before it. */
async function actToDo(world: World, step: Act | ProofStep | typeof MEMO): Promise<Act> {
  if ('name' in step) return step
  return isProofStep(step) ? actOf(world, step) : drawnMemo(world)
}

/** Plays a story on the real engine; answers the unit whose season it is. */
export async function play(story: Story, gateway: SeasonGateway): Promise<SeasonUnit> {
  const world = await publishedSeason(gateway, 1, {}, instantOf('2023-03-01'))
  const unit = world.units[0]!
  for (const step of story) {
    if (typeof step === 'string') {
      await walkTo(gateway, instantOf(step, '10:00'))
      continue
    }
    if ('day' in step) {
      await countDay(unit, step, null, gateway)
      continue
    }
    if ('photos' in step) {
      const takenAt = DateTime.fromISO((await readClock()).now)
      for (const status of step.photos) await photoOf(world, status, { takenAt })
      continue
    }
    const done = await actToDo(world, step)
    const refused = await act(gateway, unit, done)
    if (refused) throw new Error(`${done.name}: ${refused}`)
  }
  return unit
}

/** Plays these stories and writes their histories: new ones, or after a change that no season meets. */
export async function recordHistories(names: string[], gateway: SeasonGateway) {
  const client = await app.container.make(Client)
  for (const name of names) {
    const unit = await play(STORIES[name]!, gateway)
    const history = await client.workflow.getHandle(workflowIdFor(unit)).fetchHistory()
    writeFileSync(
      new URL(`${name}.json`, folder),
      `${JSON.stringify(JSON.parse(historyToJSON(history)))}\n`
    )
  }
}
