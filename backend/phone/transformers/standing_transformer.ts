import { inUtc } from '#backend/http/in_utc'
import type { Locale } from '#backend/lang/words'
import { takenAtOf } from '#backend/phone/queries/photos_of_student'
import type { Standing } from '#backend/phone/queries/standing'
import { advise } from '#backend/photos/advice/advice'
import { resetReason } from '#backend/photos/advice/reset_message'
import { isOffered, offeredKinds } from '#domain/proofreading/mark_rules'
import { instantOf } from '#domain/calendar/instant'
import { triesLeft } from '#domain/locks/lock'
import { CONSENT_TODAY, CONSENT_WORDINGS } from '#domain/photos/consent'
import { captureTime } from '#domain/photos/intake'
import { removableFrom, roomFrom } from '#domain/phone/draft_box'
import { CAUTIONS_VERSION, REQUIREMENTS_VERSION } from '#domain/phone/wordings'
import { hoursOf } from '#domain/phone/hours'
import { proofOfLifeOf } from '#domain/policy/season_policy'
import type Photo from '#models/photos/photo'
import { BaseTransformer } from '@adonisjs/core/transformers'

const draftOf = (photo: Photo) => ({ id: photo.id, takenAt: takenAtOf(photo) })

/** What the page of a student shows. */
export default class StandingTransformer extends BaseTransformer<Standing> {
  constructor(
    standing: Standing,
    private locale: Locale
  ) {
    super(standing)
  }

  toObject() {
    const { screen, facts, student, school, setup, unread } = this.resource
    const { clocks, asked, done, failures, policy, shootFault } = facts
    return {
      screen,
      now: clocks.season,
      student: {
        ...{ maskedName: student.maskedName, lastFour: student.lastFour, school },
        college: student.college?.name ?? null,
        className: student.schoolClass?.name ?? null,
      },
      contact: { name: setup?.contactName ?? null, phone: setup?.contactPhone ?? null },
      steps: asked.map((step) => ({ step, isDone: done.has(step) })),
      texts: this.#texts(),
      rules: this.#rules(),
      hours: this.#hours(),
      lock: this.#lock(),
      tries: triesLeft(failures, policy),
      drafts: this.#drafts(),
      shoot: {
        ...{ may: shootFault === null, why: shootFault?.type ?? null },
        /** The page sends small pictures of the second around the shot. */
        asksForBurst: proofOfLifeOf(policy) !== 'off',
        mayUpload: policy.phoneUpload ?? false,
      },
      checking: this.#checking(),
      lastShot: this.#lastShot(),
      photo: this.#photo(),
      reset: this.#reset(),
      proof: this.#proof(),
      payment: this.#payment(),
      unread,
      consent: this.#consent(),
    }
  }

  #texts() {
    const { setup } = this.resource
    const version = CONSENT_TODAY.student
    return {
      notice: setup && { version: setup.id, text: setup.notice },
      cautions: { version: CAUTIONS_VERSION },
      consent: { version, text: CONSENT_WORDINGS[version][this.locale] },
      requirements: { version: REQUIREMENTS_VERSION },
    }
  }

  /** The rules of the season that the requirements name. */
  #rules() {
    const { glasses, topColour, pose, headCoverExemption, sunscreenBan, eveningAdvice } =
      this.resource.facts.policy
    return { glasses, topColour, pose, headCoverExemption, sunscreenBan, eveningAdvice }
  }

  #hours() {
    const { rounds, round, clocks } = this.resource.facts
    return hoursOf(round, rounds, clocks.season)
  }

  #lock() {
    const { lock, clocks } = this.resource.facts
    if (!lock) return null
    const left = (end: string | null, now: string) =>
      end === null ? Infinity : (Date.parse(end) - Date.parse(now)) / 1_000
    const season = left(lock.endsAt, clocks.season)
    const wall = lock.kind === 'cool_down' ? left(lock.endsWall, clocks.wall) : season
    const seconds = Math.ceil(Math.min(season, wall))
    const { kind, cause, endsAt } = lock
    return { kind, cause, endsAt, endsInSeconds: Number.isFinite(seconds) ? seconds : null }
  }

  #drafts() {
    const { drafts, draftRules, clocks } = this.resource.facts
    const all = drafts.map(draftOf)
    return {
      size: draftRules.size,
      isFull: drafts.length >= draftRules.size,
      roomFrom: roomFrom(all, draftRules),
      photos: drafts.map((photo) => {
        const removable = removableFrom(draftOf(photo), draftRules)
        return {
          ...draftOf(photo),
          removableFrom: removable,
          isRemovable: Date.parse(clocks.season) >= Date.parse(removable),
          hasProduct: photo.productKey !== null,
          /** A person looks at it before it counts. */
          needsReview: photo.status === 'awaiting_review',
        }
      }),
    }
  }

  #checking() {
    const { ahead, facts } = this.resource
    return ahead === null ? null : { photoId: facts.newestShot!.id, ahead }
  }

  /** Why the newest shot did not pass, each rule with what helps and where it was measured. */
  #lastShot() {
    const { verdict, facts } = this.resource
    const { newestShot: photo } = facts
    if (!photo) return null
    const broken = (verdict?.rows ?? []).filter(({ result }) => result === 'fail')
    return {
      ...{ photoId: photo.id, state: photo.status, hasPicture: photo.objectKey !== null },
      faults: broken.map((row) => ({
        ...{ rule: row.rule, ...advise(row, this.locale) },
        marks: row.marks ?? [],
      })),
    }
  }

  #photo() {
    const { facts, mayWithdraw } = this.resource
    const { submitted: photo } = facts
    if (!photo) return null
    const { id, status: state } = photo
    const submittedAt = inUtc(photo.submittedAt!)
    return {
      ...{ id, state, submittedAt, takenAt: takenAtOf(photo) },
      ...{ hasPicture: photo.objectKey !== null, hasProduct: photo.productKey !== null },
      mayWithdraw,
    }
  }

  /** What is paid or due, and the order that is open. */
  #payment() {
    const { kind, amountFen, openOrder } = this.resource.payment
    const order = openOrder && { way: openOrder.way, photoId: openOrder.photoId }
    return { kind, amountFen, order }
  }

  /** Whether consent stands, what its withdrawal would do, and what the centre has answered. */
  #consent() {
    const { isGiven, withdrawnAt, may: mayWithdraw, erases, asks, requests } = this.resource.consent
    return {
      ...{ isGiven, withdrawnAt, mayWithdraw, erases, asks },
      requests: requests.map(({ id, state, ground, businessAt, answeredAt }) => ({
        ...{ id, state, ground },
        askedAt: inUtc(businessAt),
        answeredAt: inUtc(answeredAt),
      })),
    }
  }

  /** What may be said of the delivered photo, and what was said. */
  #proof() {
    const { proof, facts } = this.resource
    if (!proof) return null
    const { itemId, version, said } = proof
    const offered = offeredKinds(facts.policy).filter((kind) =>
      isOffered(kind, itemId !== null, offeredKinds(facts.policy))
    )
    return {
      ...{ itemId, version, kinds: offered },
      said: said && { kind: said.kind, remark: said.remark },
    }
  }

  /** Why the submitted photo was reset, in the words that the desk has shown to whoever reset it. */
  #reset() {
    const { reset, facts } = this.resource
    if (!reset) return null
    const { window, rounds, round } = facts
    return {
      at: inUtc(reset.businessAt),
      reasons: reset.reasonCodes.map((code) => resetReason(code, this.locale)),
      note: reset.reason,
      until: window && instantOf(window.lastDay, window.to),
      isOver: captureTime(round, rounds) === 'over',
    }
  }
}
