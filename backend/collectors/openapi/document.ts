import { INTAKE_ERRORS } from '#backend/collectors/errors'
import { SIGNATURE } from '#backend/collectors/hooks/sign_event'
import { ERROR, refusedBy } from '#backend/http/openapi/schemas'
import { say, type Locale, type WordKey } from '#backend/lang/words'
import { EXTERNAL_NO_SCHEMA, photoForms } from './forms.js'
import { CHANGED_PHOTO, SENT_PHOTO } from './schemas.js'

/** What any request may be answered, beside what `INTAKE_ERRORS` says of these. */
const OF_REQUESTS = {
  400: ['body_unreadable'],
  404: ['not_found'],
  413: ['file_too_large'],
  415: ['media_type'],
  422: ['file_missing', 'invalid', 'text_unreadable'],
  429: ['too_many_requests'],
} as const

/** The errors of each operation by their status; every other one is the `default`. */
export const REFUSED = {
  sendPhoto: {
    400: OF_REQUESTS[400],
    401: INTAKE_ERRORS[401],
    403: INTAKE_ERRORS[403],
    409: INTAKE_ERRORS[409],
    413: OF_REQUESTS[413],
    415: OF_REQUESTS[415],
    422: [...OF_REQUESTS[422], ...INTAKE_ERRORS[422]],
    429: OF_REQUESTS[429],
    503: INTAKE_ERRORS[503],
  },
  showDocument: { 401: INTAKE_ERRORS[401], 429: OF_REQUESTS[429] },
  showPhoto: { 401: INTAKE_ERRORS[401], 404: OF_REQUESTS[404], 429: OF_REQUESTS[429] },
} as const satisfies Record<string, Record<number, readonly string[]>>

const json = (schema: object) => ({ 'application/json': { schema } })
const SENT = json({ $ref: '#/components/schemas/SentPhoto' })

/** The texts of the document in a language. */
const textsIn = (locale: Locale) => (key: string) => say(locale, `intake.${key}` as WordKey)
type Texts = ReturnType<typeof textsIn>

const refusals = (text: Texts, errors: Record<number, readonly string[]>) => ({
  ...Object.fromEntries(
    Object.entries(errors).map(([status, types]) => [
      status,
      { description: text(`refused.${status}`), content: json(refusedBy(types)) },
    ])
  ),
  default: { description: text('refused.other'), content: json(ERROR) },
})

const sendPhoto = (text: Texts, locale: Locale) => ({
  operationId: 'sendPhoto',
  summary: text('send.name'),
  description: text('send.says'),
  parameters: [
    {
      ...{ name: 'Prefer', in: 'header', description: text('send.prefer') },
      schema: { const: 'respond-async' },
    },
  ],
  requestBody: {
    required: true,
    content: { 'multipart/form-data': { schema: photoForms(locale) } },
  },
  responses: {
    201: { description: text('send.judged'), content: SENT },
    202: { description: text('send.checking'), content: SENT },
    ...refusals(text, REFUSED.sendPhoto),
  },
})

const showPhoto = (text: Texts) => ({
  operationId: 'showPhoto',
  summary: text('show.name'),
  description: text('show.says'),
  parameters: [{ name: 'external_no', in: 'path', required: true, schema: EXTERNAL_NO_SCHEMA }],
  responses: {
    200: { description: text('show.found'), content: SENT },
    ...refusals(text, REFUSED.showPhoto),
  },
})

const showDocument = (text: Texts) => ({
  operationId: 'showDocument',
  summary: text('itself.name'),
  responses: {
    200: { description: text('itself.found'), content: json({ type: 'object' }) },
    ...refusals(text, REFUSED.showDocument),
  },
})

/** What is sent to the collector's own address, where the centre has set one. */
const changedPhoto = (text: Texts) => ({
  operationId: 'changedPhoto',
  summary: text('hook.name'),
  description: text('hook.says'),
  parameters: [
    {
      ...{ name: SIGNATURE, in: 'header', required: true, description: text('hook.signature') },
      schema: { type: 'string', pattern: '^t=\\d+,v1=[0-9a-f]{64}$' },
    },
  ],
  requestBody: { required: true, content: json({ $ref: '#/components/schemas/ChangedPhoto' }) },
  responses: {
    '2XX': { description: text('hook.received') },
    'default': { description: text('hook.again') },
  },
})

/** The document of the intake API (OpenAPI 3.1), made of the validators and errors by which it answers. */
export function intakeDocument(locale: Locale, url: string) {
  const text = textsIn(locale)
  return {
    openapi: '3.1.0',
    info: { title: text('title'), version: '1', description: text('says') },
    servers: [{ url }],
    security: [{ key: [] }],
    paths: {
      '/api/intake/photos': { post: sendPhoto(text, locale) },
      '/api/intake/photos/{external_no}': { get: showPhoto(text) },
      '/api/intake/openapi.json': { get: showDocument(text) },
    },
    webhooks: { changedPhoto: { post: changedPhoto(text) } },
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: text('key') } },
      schemas: { SentPhoto: SENT_PHOTO, ChangedPhoto: CHANGED_PHOTO },
    },
  }
}
