import { exactly, moment, text } from '#backend/http/openapi/schemas'
import { STORED_KINDS } from '#backend/consent/queries/privacy_of_student'
import { NOTICE_KINDS } from '#domain/phone/wordings'
import { PHOTO_STATES } from '#domain/photos/desk'
import { STUDENT_NOTICES } from '#domain/student_notices/kinds'

const id = { type: 'string', format: 'uuid' } as const
const flag = { type: 'boolean' } as const
const count = { type: 'integer', minimum: 0 } as const
const orNull = (schema: object) => ({ oneOf: [{ type: 'null' }, schema] })
const listOf = (items: object) => ({ type: 'array', items })

export const WAYS_IN = exactly({
  data: exactly({ byCode: flag, schools: listOf(exactly({ id, name: text })) }),
})

/** The token of a session: shown this once. */
export const SESSION = exactly({
  data: exactly({ token: { type: 'string', pattern: String.raw`^tcs_[\w-]{43}$` } }),
})

export const SHOT = exactly({ data: exactly({ id, expiresAt: moment }) })

export const FILM = exactly({
  data: exactly({
    ...{ segment: count, segments: count, seconds: { type: 'number', minimum: 0 }, isDone: flag },
  }),
})

/** Where to pay, by the way that was asked for. */
export const PAYMENT = exactly({
  data: exactly({
    ...{ amountFen: count, url: orNull(text), qr: orNull(text) },
    parameters: orNull({ type: 'object' }),
  }),
})

/** Where the page is sent inside WeChat. */
export const WECHAT_LOGIN = exactly({ data: exactly({ url: orNull(text) }) })

const wish = { isOn: flag, to: orNull(text), isBack: flag }

export const INBOX = exactly({
  data: exactly({
    messages: listOf(
      exactly({
        ...{ id, kind: { enum: STUDENT_NOTICES }, title: text, lines: listOf(text) },
        ...{ at: moment, isRead: flag },
      })
    ),
    wishes: exactly({
      ...{ kinds: orNull(listOf({ enum: NOTICE_KINDS })), email: exactly(wish) },
      sms: orNull(exactly(wish)),
      wechat: orNull(
        exactly({
          ...wish,
          ...{ templates: listOf(exactly({ topic: text, id: text })) },
          remaining: { type: 'object', additionalProperties: count },
        })
      ),
    }),
  }),
})

export const PRIVACY = exactly({
  data: exactly({
    stored: listOf(exactly({ kind: { enum: STORED_KINDS }, count, since: orNull(moment) })),
    photos: listOf(
      exactly({
        ...{ id, state: { enum: PHOTO_STATES }, via: text, consentBasis: orNull(text) },
        ...{ takenAt: orNull(moment), isSubmitted: flag, hasPicture: flag, hasProduct: flag },
        erasedAt: orNull(moment),
      })
    ),
    looks: listOf(exactly({ roles: listOf(text), at: moment, isThumbnail: flag })),
    receivers: listOf(exactly({ kind: text, name: orNull(text), count, since: moment })),
  }),
})
