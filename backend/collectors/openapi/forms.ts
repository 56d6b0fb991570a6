import { photoWithFields, photoWithToken } from '#backend/collectors/validators/sent_photo'
import { described } from '#backend/http/openapi/schemas'
import { say, type Locale, type WordKey } from '#backend/lang/words'
import { MAX_MEGABYTES } from '#backend/portraits/files/inspect_file'
import { CONSENT_TODAY, CONSENT_WORDINGS } from '#domain/photos/consent'

export const EXTERNAL_NO_SCHEMA = described(photoWithToken).properties.external_no

/** The form that a validator reads, with the file beside it. */
function formOf(validator: { toJSONSchema(): object }, locale: Locale) {
  const { properties, required } = described(validator)
  const file = {
    type: 'string',
    contentMediaType: 'image/*',
    description: say(locale, 'intake.send.file', { most: MAX_MEGABYTES }),
  }
  const { collector } = CONSENT_TODAY
  const consent = { const: collector, description: CONSENT_WORDINGS[collector][locale] }
  const fields = Object.entries(properties).map(([name, schema]) => [
    name,
    { ...schema, description: say(locale, `fields.labels.${name}` as WordKey) },
  ])
  return {
    type: 'object',
    required: ['file', ...required],
    properties: { file, ...Object.fromEntries(fields), consent_version: consent },
  }
}

/** A photo comes with the code, or, from whoever may say it, with what the code says. */
export const photoForms = (locale: Locale) => ({
  oneOf: [photoWithToken, photoWithFields].map((validator) => formOf(validator, locale)),
})
