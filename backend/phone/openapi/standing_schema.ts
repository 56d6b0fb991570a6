import { exactly, moment, text } from '#backend/http/openapi/schemas'
import { REFUSAL_GROUNDS, REQUEST_STATES } from '#domain/consent/requests'
import { LOCK_CAUSES, LOCK_KINDS } from '#domain/locks/lock'
import { STANDINGS } from '#domain/money/account'
import { PAY_WAYS } from '#domain/money/codes'
import { SCREENS } from '#domain/phone/screen'
import { PHONE_STEPS } from '#domain/phone/steps'
import { PHOTO_STATES } from '#domain/photos/desk'
import { CAPTURE_TIMES } from '#domain/photos/intake'
import { PHOTO_RULES } from '#domain/photos/rules'
import { PROOF_KINDS } from '#domain/policy/proof_kinds'

const id = { type: 'string', format: 'uuid' } as const
const flag = { type: 'boolean' } as const
const count = { type: 'integer', minimum: 0 } as const
const orNull = (schema: object) => ({ oneOf: [{ type: 'null' }, schema] })
const listOf = (items: object) => ({ type: 'array', items })
const version = exactly({ version: text })
const wording = exactly({ version: text, text })
const state = { enum: PHOTO_STATES }

const student = exactly({
  ...{ maskedName: text, lastFour: orNull(text), school: text },
  ...{ college: orNull(text), className: orNull(text) },
})

const hours = exactly({
  ...{ time: { enum: CAPTURE_TIMES }, isSuspended: flag, isOpenNow: flag },
  ...{ firstDay: orNull(text), lastDay: orNull(text), from: orNull(text), to: orNull(text) },
  opensAt: orNull(moment),
})

const lock = exactly({
  ...{ kind: { enum: LOCK_KINDS }, cause: { enum: LOCK_CAUSES }, endsAt: orNull(moment) },
  endsInSeconds: orNull({ type: 'integer' }),
})

const drafts = exactly({
  ...{ size: count, isFull: flag, roomFrom: orNull(moment) },
  photos: listOf(
    exactly({
      ...{ id, takenAt: moment, removableFrom: moment, isRemovable: flag },
      ...{ hasProduct: flag, needsReview: flag },
    })
  ),
})

const lastShot = exactly({
  ...{ photoId: id, state, hasPicture: flag },
  faults: listOf(
    exactly({
      ...{ rule: { enum: PHOTO_RULES }, name: text, message: text, remedy: text },
      marks: { type: 'array' },
    })
  ),
})

const photo = exactly({
  ...{ id, state, submittedAt: moment, takenAt: orNull(moment) },
  ...{ hasPicture: flag, hasProduct: flag, mayWithdraw: flag },
})

const reset = exactly({
  at: moment,
  reasons: listOf(exactly({ code: text, name: text, remedy: text, example: text })),
  ...{ note: orNull(text), until: orNull(moment), isOver: flag },
})

const kinds = { enum: PROOF_KINDS }
const proof = exactly({
  ...{ itemId: orNull(id), version: orNull(count), kinds: listOf(kinds) },
  said: orNull(exactly({ kind: kinds, remark: orNull(text) })),
})

const payment = exactly({
  ...{ kind: { enum: STANDINGS }, amountFen: count },
  order: orNull(exactly({ way: { enum: PAY_WAYS }, photoId: orNull(id) })),
})

const consent = exactly({
  ...{ isGiven: flag, withdrawnAt: orNull(moment), mayWithdraw: flag, erases: count, asks: flag },
  requests: listOf(
    exactly({
      ...{ id, state: { enum: REQUEST_STATES }, ground: { enum: [...REFUSAL_GROUNDS, null] } },
      ...{ askedAt: moment, answeredAt: orNull(moment) },
    })
  ),
})

/** What the page of a student shows (`StandingTransformer`). */
export const STANDING = exactly({
  data: exactly({
    ...{ screen: { enum: SCREENS }, now: moment, student },
    contact: exactly({ name: orNull(text), phone: orNull(text) }),
    steps: listOf(exactly({ step: { enum: PHONE_STEPS }, isDone: flag })),
    texts: exactly({
      notice: orNull(wording),
      ...{ cautions: version, consent: wording, requirements: version },
    }),
    rules: { type: 'object' },
    hours,
    lock: orNull(lock),
    tries: exactly({ other: count, liveness: count }),
    drafts,
    shoot: exactly({ may: flag, why: orNull(text), asksForBurst: flag, mayUpload: flag }),
    checking: orNull(exactly({ photoId: id, ahead: count })),
    lastShot: orNull(lastShot),
    photo: orNull(photo),
    reset: orNull(reset),
    proof: orNull(proof),
    payment,
    unread: count,
    consent,
  }),
})
