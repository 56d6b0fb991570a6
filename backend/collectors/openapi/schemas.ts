import { exactly, moment, text } from '#backend/http/openapi/schemas'
import { PHOTO_STATES } from '#domain/photos/desk'
import { PHOTO_RULES } from '#domain/photos/rules'
import { RESET_REASONS } from '#domain/policy/reset_reasons'

/** What became of a photo (`SentPhotoTransformer`). */
export const SENT_PHOTO = exactly({
  data: exactly({
    external_no: text,
    state: { enum: [...PHOTO_STATES, 'discarded'] },
    verdict: { enum: ['pass', 'warn', 'fail', null] },
    taken_at: moment,
    received_at: moment,
    rules: {
      type: 'array',
      items: exactly({
        rule: { enum: PHOTO_RULES },
        result: { enum: ['warn', 'fail'] },
        name: text,
        message: text,
        remedy: text,
      }),
    },
    reset: {
      oneOf: [
        { type: 'null' },
        exactly({
          reasons: {
            type: 'array',
            items: exactly({
              code: { enum: RESET_REASONS },
              name: text,
              remedy: text,
              example: text,
            }),
          },
          message: text,
        }),
      ],
    },
  }),
})

/** What the address of a collector is sent (`hooks/event_body`). */
export const CHANGED_PHOTO = exactly({
  id: { type: 'string', format: 'uuid' },
  external_no: text,
  state: { enum: [...PHOTO_STATES, 'discarded'] },
  verdict: { enum: ['pass', 'warn', 'fail', null] },
  happened_at: moment,
})
