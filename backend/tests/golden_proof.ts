import { Viewer } from '#backend/identity/viewer'
import { drawBatch } from '#backend/proofreading/batches/actions/draw_batch'
import { drawRound } from '#backend/proofreading/errata/actions/draw_round'
import { answerErratum } from '#backend/proofreading/errata/answers/answer_erratum'
import type { SentAnswer } from '#backend/proofreading/errata/answers/sent_answer'
import { markStudents } from '#backend/proofreading/room/actions/mark_students'
import { presentMarks } from '#backend/proofreading/room/queries/present_marks'
import { bundleOf } from '#backend/seasons/queries/errata_bundle'
import { proofCounts } from '#backend/seasons/queries/proof_counts'
import type { ErratumAnswer } from '#domain/proofreading/errata'
import type { ProofKind } from '#domain/policy/proof_kinds'
import type { Result } from '#domain/result'
import type { Act } from '#domain/season/act_rules'
import Erratum from '#models/proofreading/erratum'
import Student from '#models/roster/student'
import type SeasonUnit from '#models/seasons/season_unit'
import { photoOf } from '#tests/live_photos'
import type { World } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import { randomUUID } from 'node:crypto'

/** What people do while a unit is proofread, and the act that hands it in; students by their place. */
export type ProofStep =
  /** So many students of one class have a finished photo, and as many have none; the batch is delivered. */
  | { delivered: number; without?: number }
  /** These are marked wrong, and sent in a round. */
  | { wrong: Record<number, ProofKind> }
  /** The errata of these are answered; of whom they are swapped with. */
  | { answered: Record<number, ErratumAnswer | { swappedWith: number }> }
  /** Everything that stands is marked right, and declared so. */
  | { declared: 'right' }

const studentsOf = ({ id }: SeasonUnit) =>
  Student.query().where('seasonUnitId', id).orderBy('xhKey').orderBy('id')

function valueOf<T>(done: Result<T, { type: string }>): T {
  if (!done.ok) throw new Error(done.error.type)
  return done.value
}

const finished = () => ({ objectKey: 'photos/00/one', productKey: `made/${randomUUID()}.jpg` })

async function deliver(world: World, delivered: number, without: number): Promise<Act> {
  const unit = world.units[0]!
  const { id: classId, collegeId } = await classOf(unit)
  for (let place = 0; place < delivered + without; place += 1) {
    const { id: studentId } = await studentOf(unit, { classId, collegeId })
    if (place < delivered) await photoOf(world, 'accepted', { studentId, ...finished() })
  }
  const { id: batchId, count } = valueOf(await drawBatch(unit, world.centre.id))
  return { name: 'uploadBatch', input: { count, batchId, receivedOn: null } }
}

/** Marks students as the coordinator; what is not named is right. */
async function mark({ units, coordinators }: World, kindOf: (place: number) => ProofKind | null) {
  const unit = units[0]!
  const user = coordinators[0]!
  await user.load('grants')
  const standing = await presentMarks(
    Student.query().whereNull('students.merged_into').where('students.season_unit_id', unit.id)
  )
  const present = new Map(standing.map((one) => [one.studentId, one]))
  const marks = (await studentsOf(unit)).flatMap(({ id: studentId }, place) => {
    const kind = kindOf(place)
    const { itemId, version } = present.get(studentId)!
    const isSaid = kind !== null && (kind !== 'right' || itemId !== null)
    return isSaid ? [{ studentId, itemId, version, kind, remark: null }] : []
  })
  const { refused } = valueOf(await markStudents(unit, new Viewer(user), marks, null))
  if (refused.length > 0) throw new Error('marks were refused')
}

async function send(world: World, wrong: Record<number, ProofKind>): Promise<Act> {
  await mark(world, (place) => wrong[place] ?? null)
  const round = valueOf(await drawRound(world.units[0]!, world.coordinators[0]!.id))
  const { id: roundId, count } = round
  return { name: 'submitErrata', input: { count, roundId, documentId: null } }
}

/** What the answer needs: another photo, the other student, or a reason. */
async function withParts(world: World, answer: ErratumAnswer, studentId: string) {
  if (answer === 'rejected') return { reason: '照片与本人相符' }
  if (answer !== 'replaced' && answer !== 'added') return {}
  const { id: photoId } = await photoOf(world, 'awaiting_review', { studentId, ...finished() })
  return { photoId }
}

async function tell(
  world: World,
  answered: Extract<ProofStep, { answered: unknown }>['answered']
): Promise<Act> {
  const unit = world.units[0]!
  const students = await studentsOf(unit)
  for (const [place, given] of Object.entries(answered)) {
    const { id: studentId } = students[Number(place)]!
    const erratum = await Erratum.findByOrFail({ studentId, state: 'sent' })
    const sent: SentAnswer =
      typeof given === 'string'
        ? { answer: given, ...(await withParts(world, given, studentId)) }
        : { answer: 'swapped', withStudentIds: [students[given.swappedWith]!.id] }
    valueOf(await answerErratum(unit, erratum, sent, world.centre.id))
  }
  const ready = await Erratum.query().where({ state: 'sent' }).whereNotNull('answer')
  const answerIds = ready.map(({ id }) => id)
  const { count, added, removed } = await bundleOf(unit.id, answerIds)
  return { name: 'answerErrata', input: { count, answerIds, added, removed, documentId: null } }
}

async function declare(world: World): Promise<Act> {
  await mark(world, () => 'right')
  return { name: 'declareProofread', input: await proofCounts(world.units[0]!.id) }
}

export const isProofStep = (step: object): step is ProofStep =>
  ['delivered', 'wrong', 'answered', 'declared'].some((name) => name in step)

/** Does what stands before an act of proofreading. @returns the act */
export function actOf(world: World, step: ProofStep): Promise<Act> {
  if ('delivered' in step) return deliver(world, step.delivered, step.without ?? 0)
  if ('wrong' in step) return send(world, step.wrong)
  return 'answered' in step ? tell(world, step.answered) : declare(world)
}
