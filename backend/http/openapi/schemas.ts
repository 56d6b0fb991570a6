/** Pieces of JSON Schema of which the documents of our APIs are made. */
export const text = { type: 'string' } as const
export const moment = { type: 'string', format: 'date-time' } as const

/** An object with all of these, and nothing else. */
export const exactly = <Properties extends Record<string, object>>(properties: Properties) => ({
  type: 'object' as const,
  required: Object.keys(properties),
  additionalProperties: false,
  properties,
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

/** What a validator reads, as JSON Schema. */
export const described = (validator: { toJSONSchema(): object }) =>
  validator.toJSONSchema() as { properties: Record<string, object>; required: string[] }
