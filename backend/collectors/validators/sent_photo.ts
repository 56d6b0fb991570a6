import { CODE_FIELDS } from '#domain/capture/code_fields'
import { toInstant } from '#domain/calendar/instant'
import vine from '@vinejs/vine'

/** A moment with its distance from UTC: `2023-03-21T10:00:00+08:00` (RFC 3339). */
export const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/
/** The collector’s own number of a photo: it stands in addresses, so it says nothing of a person. */
export const EXTERNAL_NO = /^[A-Za-z0-9._-]{1,64}$/
/** More than any QR code holds. */
export const MAX_TOKEN = 4_300
/** More than any field of a code has. */
export const MAX_FIELD = 100

const moment = vine.createRule(
  (value, _options, field) => {
    const ms = MOMENT.test(String(value)) ? Date.parse(String(value)) : Number.NaN
    if (Number.isNaN(ms)) field.report('not a moment', 'moment', field)
    else field.mutate(toInstant(ms), field)
  },
  { toJSONSchema: (schema) => Object.assign(schema, { format: 'date-time' }) }
)

const ofPhoto = {
  external_no: vine.string().regex(EXTERNAL_NO),
  taken_at: vine.string().use(moment()),
  /** The wording by which the student has agreed; not today’s is refused by name. */
  consent_version: vine.string().maxLength(40),
}

/** A photo with the code as it was read. */
export const photoWithToken = vine.create({
  ...ofPhoto,
  token: vine.string().maxLength(MAX_TOKEN),
})

const field = () => vine.string().maxLength(MAX_FIELD)

/** A photo with what its code says, as the registry’s software prints it. */
export const photoWithFields = vine.create({
  ...ofPhoto,
  ...(Object.fromEntries(CODE_FIELDS.map((name) => [name, field()])) as Record<
    (typeof CODE_FIELDS)[number],
    ReturnType<typeof field>
  >),
})
