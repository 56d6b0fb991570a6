import { phoneDocument } from '#backend/phone/controllers/phone_document'
import { OPERATIONS, type Operation } from '#backend/phone/controllers/phone_operations'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

interface Answered {
  status: number
  body: unknown
}

const isMoment = (text: string) =>
  /T.*(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text))
const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

export const ajvOfDocument = () =>
  new Ajv2020({ strict: false, formats: { 'date-time': isMoment, 'uuid': isUuid } })

const checks = new Map<string, ValidateFunction | null>()

/** The check of an operation's answers of a status; null if the document has none. */
function checkOf(path: string, method: string, status: number): ValidateFunction | null {
  const { paths, components } = phoneDocument('zh', 'http://localhost') as any
  const responses = paths[`/api/phone/${path}`][method].responses
  const schema = (responses[status] ?? responses.default).content?.['application/json']?.schema
  if (!schema) return null
  const ajv = ajvOfDocument().addSchema({ $id: 'doc', components })
  return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/comp', '"doc#/comp')))
}

const patternOf = ({ path }: Operation) => new RegExp(`^${path.replaceAll(/{\w+}/g, '[^/]+')}$`)

/**
 * Whatever a phone is answered in a test is as the document of the API says.
 * @throws what the document does not say
 */
export function holdToDocument(method: string, path: string, { status, body }: Answered) {
  const verb = method.toLowerCase()
  const operation = Object.values<Operation>(OPERATIONS).find(
    (one) => one.method === verb && patternOf(one).test(path)
  )
  if (!operation) throw new Error(`${method} ${path} is not in the document`)
  const key = `${verb} ${operation.path} ${status}`
  if (!checks.has(key)) checks.set(key, checkOf(operation.path, verb, status))
  const check = checks.get(key)
  if (!check) throw new Error(`${key} is not in the document`)
  if (!check(body))
    throw new Error(`${key}: ${JSON.stringify(check.errors?.[0])}: ${JSON.stringify(body)}`)
}
