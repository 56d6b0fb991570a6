import { PHOTO_STATES } from '#domain/photos/desk'
import { PHOTO_RULES } from '#domain/photos/rules'
import { RESET_REASONS } from '#domain/policy/reset_reasons'

const text = { type: 'string' } as const
const moment = { type: 'string', format: 'date-time' } as const

/** An object with all of these, and nothing else. */
const exactly = <Properties extends Record<string, object>>(properties: Properties) => ({
  type: 'object' as const,
  required: Object.keys(properties),
  additionalProperties: false,
  properties,
})

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

/** A refusal: its type, and a sentence for people; some types say more. */
export const ERROR = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['type', 'message'],
      properties: { type: text, message: text },
    },
    /** The fields that are missing or wrong, each by its name. */
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'rule', 'message'],
        properties: { field: text, rule: text, message: text },
      },
    },
  },
} as const

/** A refusal by one of these types. */
export const refusedBy = (types: readonly string[]) => ({
  allOf: [ERROR, { properties: { error: { properties: { type: { enum: types } } } } }],
})
