import { factsOfStudent, type StudentFacts } from '#backend/phone/queries/facts_of_student'
import { placeInQueue } from '#backend/photos/queries/place_in_queue'
import { takenAtOf } from '#backend/phone/queries/photos_of_student'
import type { Bearer } from '#backend/phone/queries/session_of_token'
import {
  consentOfStudent,
  type ConsentOfStudent,
} from '#backend/consent/queries/consent_of_student'
import { paymentStanding, type PaymentStanding } from '#backend/payments/queries/payment_standing'
import { ownItem, type OwnItem } from '#backend/proofreading/own/own_item'
import { unreadOf } from '#backend/student_notices/queries/inbox_of_student'
import { deliveredPhotos } from '#backend/photos/queries/delivered_photos'
import { notUndone } from '#backend/photos/queries/not_undone'
import { screenOf, type Screen } from '#domain/phone/screen'
import { MARKED_IN } from '#domain/proofreading/mark_rules'
import { nextStep } from '#domain/phone/steps'
import { askWithdrawal, maySubmitAt } from '#domain/phone/submission'
import type Photo from '#models/photos/photo'
import PhotoDecision from '#models/photos/photo_decision'
import PhotoVerdict from '#models/photos/photo_verdict'
import type Student from '#models/roster/student'
import UnitSetup from '#models/seasons/unit_setup'

/** A student as the page shows them. */
export interface Standing {
  screen: Screen
  facts: StudentFacts
  student: Student
  school: string
  /** What the school has set up: its notice and its contact; null before it has. */
  setup: UnitSetup | null
  /** The judgement of the newest shot that is no draft. */
  verdict: PhotoVerdict | null
  /** How many photos are judged before the one that waits; null if none waits. */
  ahead: number | null
  /** The reset that stands, of the submitted photo. */
  reset: PhotoDecision | null
  mayWithdraw: boolean
  /** What was delivered of them, while they may say whether it is right; null before and after. */
  proof: OwnItem | null
  payment: PaymentStanding
  /** How many messages they have not read. */
  unread: number
  consent: ConsentOfStudent
}

const resetOf = (photo: Photo | null) =>
  photo?.status === 'reset'
    ? notUndone(PhotoDecision.query().where({ photoId: photo.id, decision: 'reset' }))
        .orderBy('recorded_at', 'desc')
        .first()
    : null

async function mayWithdraw({ submitted: photo, window, clocks }: StudentFacts): Promise<boolean> {
  if (!photo || photo.via !== 'phone') return false
  const isDelivered = (await deliveredPhotos([photo.id])).has(photo.id)
  const of = { state: photo.status, isLooked: photo.lookedAt !== null, isDelivered }
  return askWithdrawal({ ...of, window, at: clocks.season }).ok
}

/** In proofreading, for whom something was delivered or should have been. */
const proofOf = ({ id }: Student, { rounds }: StudentFacts) =>
  rounds.phase && MARKED_IN.includes(rounds.phase) ? ownItem(id) : null

function screen(facts: StudentFacts, { openOrder }: PaymentStanding): Screen {
  const { asked, done, submitted, newestShot, drafts, shootFault, lock, window, clocks } = facts
  return screenOf({
    next: nextStep(asked, done),
    submitted: submitted?.status ?? null,
    newestShot: isNewerThanDrafts(newestShot, drafts) ? newestShot!.status : null,
    drafts: drafts.length,
    shootFault: shootFault?.type ?? null,
    lock: lock?.kind ?? null,
    maySubmit: maySubmitAt(window, clocks.season),
    isPaying: openOrder !== null,
  })
}

/** A failure is shown until there is a draft after it. */
const isNewerThanDrafts = (shot: Photo | null, [draft]: Photo[]) =>
  shot !== null && (!draft || takenAtOf(shot) >= takenAtOf(draft))

/** What the page of a student shows, all of it from the server. */
export async function standingOf({ student, unit }: Bearer): Promise<Standing> {
  const facts = await factsOfStudent({ student, unit })
  await student.load('college')
  await student.load('schoolClass')
  await unit.load('unit')
  const { newestShot, submitted } = facts
  const payment = await paymentStanding(student.id)
  const judged = { photoId: newestShot?.id ?? '', advisory: false }
  return {
    ...{ screen: screen(facts, payment), facts, student, school: unit.unit.name, payment },
    setup: await UnitSetup.query()
      .where('season_unit_id', unit.id)
      .orderBy('recorded_at', 'desc')
      .first(),
    verdict: newestShot && (await PhotoVerdict.findBy(judged)),
    ahead: newestShot?.status === 'checking' ? await placeInQueue(newestShot) : null,
    reset: await resetOf(submitted),
    mayWithdraw: await mayWithdraw(facts),
    proof: await proofOf(student, facts),
    unread: await unreadOf(student.id),
    consent: await consentOfStudent(student.id),
  }
}
