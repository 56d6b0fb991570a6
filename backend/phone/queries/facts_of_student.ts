import { failuresSince } from '#backend/locks/queries/failures_since'
import { clocksNow, openLock } from '#backend/locks/queries/open_locks'
import type { Bearer } from '#backend/phone/queries/session_of_token'
import { readRounds } from '#backend/seasons/queries/read_rounds'
import type { Clocks, Failures, OpenLock } from '#domain/locks/lock'
import { CONSENT_TODAY } from '#domain/photos/consent'
import { openRound, roundForDay, type Round, type Rounds } from '#domain/photos/intake'
import type { DraftRules } from '#domain/phone/draft_box'
import { askShot, type ShootFault } from '#domain/phone/shots'
import { stepsOf, type PhoneStep } from '#domain/phone/steps'
import { policyOf } from '#domain/policy/read_policy'
import type { SeasonPolicy } from '#domain/policy/season_policy'
import type { CaptureWindow } from '#domain/season/capture_window'
import PhoneStepRow from '#models/phone/phone_step'
import Photo from '#models/photos/photo'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { draftsOf, newestShotOf, submittedOf, takenAtOf } from './photos_of_student.js'

/** Everything that decides what a student may do now. */
export interface StudentFacts {
  policy: SeasonPolicy
  rounds: Rounds
  /** The round in which a photo would be taken now. */
  round: Round
  /** Its window, while it is open. */
  window: CaptureWindow | null
  clocks: Clocks
  asked: PhoneStep[]
  done: ReadonlySet<PhoneStep>
  photos: Photo[]
  drafts: Photo[]
  draftRules: DraftRules
  /** The newest that is no draft: it is being checked, or has failed. */
  newestShot: Photo | null
  submitted: Photo | null
  lock: OpenLock | null
  failures: Failures
  shootFault: ShootFault | null
}

/** A step counts as done while its newest row does: consent by the wording of today only. */
async function stepsDone(studentId: string, trx?: TransactionClientContract) {
  const rows = await PhoneStepRow.query({ client: trx })
    .where({ studentId })
    .orderBy('recorded_at')
    .orderBy('id')
  const done = new Map(rows.map((row) => [row.step, row.version]))
  if (done.get('consent') !== CONSENT_TODAY.student) done.delete('consent')
  return new Set(done.keys())
}

/** The window of the round that takes photos now; null before, between and after. */
function openWindow(round: Round, rounds: Rounds): CaptureWindow | null {
  const open = openRound(round, rounds)
  return open.ok && !open.value.isOver ? open.value.window : null
}

/** Reads what decides about a student. Inside a transaction no step of the season is recorded until it ends. */
export async function factsOfStudent(
  { student, unit }: Pick<Bearer, 'student' | 'unit'>,
  trx?: TransactionClientContract
): Promise<StudentFacts> {
  const rounds = await readRounds(unit, trx)
  const clocks = await clocksNow(trx)
  const policy = policyOf(unit.season.policy.sourced)
  const round = roundForDay(rounds)
  const photos = await Photo.query({ client: trx })
    .where({ studentId: student.id })
    .whereNull('draft_removed_at')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
  const drafts = draftsOf(photos)
  const submitted = submittedOf(photos)
  const newestShot = newestShotOf(photos)
  const facts = {
    ...{ policy, rounds, round, clocks, photos, drafts, submitted, newestShot },
    window: openWindow(round, rounds),
    asked: stepsOf(policy.phoneSteps),
    done: await stepsDone(student.id, trx),
    draftRules: { size: policy.draftBoxSize, keepHours: policy.draftKeepHours },
    lock: await openLock(student.id, clocks, trx),
    failures: await failuresSince(student.id, trx),
  }
  const asked = askShot({
    ...facts,
    at: clocks.season,
    drafts: drafts.map(({ id, takenAt }) => ({ id, takenAt: takenAtOf({ takenAt }) })),
    rules: facts.draftRules,
    isChecking: photos.some(({ status, submittedAt }) => status === 'checking' && !submittedAt),
    submitted: submitted?.status ?? null,
  })
  return { ...facts, shootFault: asked.ok ? null : asked.error }
}
