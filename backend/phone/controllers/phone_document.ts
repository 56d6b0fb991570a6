import { ERROR, refusedBy } from '#backend/http/openapi/schemas'
import { say, type Locale, type WordKey } from '#backend/lang/words'
import { READ_STEPS } from '#backend/phone/actions/read_wording'
import { PHONE_ERRORS } from '#backend/phone/errors'
import { MAX_MEGABYTES } from '#backend/portraits/files/inspect_file'
import { OPERATIONS, type Operation } from '#backend/phone/controllers/phone_operations'
import { STANDING } from '#backend/phone/openapi/standing_schema'

const PREFIX = '/api/phone/'

/** What any request may be answered, beside what `PHONE_ERRORS` says of these. */
const OF_REQUESTS: Record<number, readonly string[]> = {
  400: ['body_unreadable', 'url_unreadable'],
  404: ['not_found'],
  409: ['conflict', 'wrong_phase'],
  413: ['body_too_large', 'file_too_large'],
  415: ['media_type'],
  422: ['file_missing', 'invalid', 'text_unreadable'],
  429: ['too_many_requests'],
  503: ['database_away', 'database_busy', 'uploads_full'],
}

const REFUSED: Record<number, readonly string[]> = Object.fromEntries(
  [...new Set([...Object.keys(OF_REQUESTS), ...Object.keys(PHONE_ERRORS)])]
    .map(Number)
    .map((status) => {
      const own: Partial<Record<number, readonly string[]>> = PHONE_ERRORS
      return [status, [...new Set([...(OF_REQUESTS[status] ?? []), ...(own[status] ?? [])])]]
    })
)

const PARAMETERS: Record<string, object> = {
  id: { type: 'string', format: 'uuid' },
  step: { enum: READ_STEPS },
  kind: { enum: ['picture', 'product', 'thumbnail'] },
}

const textsIn = (locale: Locale) => (key: string) => say(locale, `phone.${key}` as WordKey)
type Texts = ReturnType<typeof textsIn>

const json = (schema: object) => ({ 'application/json': { schema } })

function formOf([first, ...others]: readonly string[], locale: Locale) {
  const description = say(locale, 'phone.file', { most: MAX_MEGABYTES })
  const picture = { type: 'string', contentMediaType: 'image/*', description }
  const small = { type: 'array', items: { type: 'string', contentMediaType: 'image/jpeg' } }
  const beside = Object.fromEntries(
    others.map((name) => [name, { ...small, description: say(locale, 'phone.burst') }])
  )
  const schema = { type: 'object', required: [first], properties: { [first!]: picture, ...beside } }
  return { 'multipart/form-data': { schema } }
}

const bodyOf = ({ json: schema, files }: Operation, locale: Locale) => {
  const content = { ...(files && formOf(files, locale)), ...(schema && json(schema)) }
  return Object.keys(content).length > 0 ? { requestBody: { required: true, content } } : {}
}

const contentOf = (answer: Operation['answers'][number]) => {
  if (answer === 'nothing') return {}
  if (answer === 'picture')
    return {
      content: { 'image/jpeg': { schema: { type: 'string', contentMediaType: 'image/jpeg' } } },
    }
  return { content: json(answer) }
}

const responsesOf = ({ answers }: Operation, text: Texts) => ({
  ...Object.fromEntries(
    Object.entries(answers).map(([status, answer]) => [
      status,
      { description: text(`answered.${status}`), ...contentOf(answer) },
    ])
  ),
  ...Object.fromEntries(
    Object.entries(REFUSED).map(([status, types]) => [
      status,
      { description: text(`refused.${status}`), content: json(refusedBy(types)) },
    ])
  ),
  default: { description: text('refused.other'), content: json(ERROR) },
})

const parametersOf = (path: string) =>
  [...path.matchAll(/{(\w+)}/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true, schema: PARAMETERS[name!] },
  }))

function operationOf(name: string, operation: Operation, locale: Locale) {
  const text = textsIn(locale)
  return {
    ...{ operationId: name, summary: text(`operations.${name}`) },
    ...(operation.isOpen && { security: [] }),
    parameters: parametersOf(operation.path),
    ...bodyOf(operation, locale),
    responses: responsesOf(operation, text),
  }
}

/**
 * The document of the phone API (OpenAPI 3.1), made of the validators and errors by which it answers: the page is one
 * client of it, a mini-program can be another.
 */
export function phoneDocument(locale: Locale, url: string) {
  const text = textsIn(locale)
  const paths: Record<string, object> = {}
  for (const [name, operation] of Object.entries<Operation>(OPERATIONS)) {
    const path = `${PREFIX}${operation.path}`
    paths[path] = { ...paths[path], [operation.method]: operationOf(name, operation, locale) }
  }
  return {
    openapi: '3.1.0',
    info: { title: text('title'), version: '1', description: text('says') },
    servers: [{ url }],
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'http', scheme: 'bearer', description: text('session') },
      },
      schemas: { Standing: STANDING },
    },
  }
}
