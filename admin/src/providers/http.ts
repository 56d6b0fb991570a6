import { HttpError } from 'ra-core'
import { storedLocale } from '../i18n/i18nProvider'
import { again } from './again'
import { isAttended } from './attended'
import { fieldErrors } from './fieldErrors'
import { provedAgain } from './stepUp'

const cookie = (name: string) =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)

/** What stands beside a list: the cursor of its next page and, of some lists, how many rows there are. */
export interface ListMeta {
  next: string | null
  total?: number
}

/** By which the server knows that a page of its own asks for a change. */
export function tokenHeader(): Record<string, string> {
  const token = cookie('XSRF-TOKEN')
  return token ? { 'x-xsrf-token': decodeURIComponent(token) } : {}
}

export interface Answer<Content, Meta = ListMeta> {
  data: Content
  meta?: Meta
}

interface Refusal {
  error?: { type: string; message: string; faults?: unknown[] }
  errors?: { field: string; message: string }[]
}

const UNREACHABLE = 0

/** Replaces the browser's own (English) message for a lost network. */
function unreachable(): never {
  throw new HttpError('app.unreachable', UNREACHABLE)
}

/** One request to the API, with CSRF token and language; errors carry the server's sentence. */
export async function request<Content, Meta = ListMeta>(
  method: string,
  path: string,
  body?: unknown
): Promise<Answer<Content, Meta>> {
  const headers: Record<string, string> = { 'accept-language': storedLocale(), ...tokenHeader() }
  if (!isAttended()) headers['x-unattended'] = '1'
  const isForm = body instanceof FormData
  if (body && !isForm) headers['content-type'] = 'application/json'
  const sent = isForm ? body : body === undefined ? undefined : JSON.stringify(body)
  const ask = async () => {
    const response = await fetch(`/api/${path}`, { method, headers, body: sent }).catch(unreachable)
    // A body that is not JSON comes from a proxy whose server is down.
    const answer: Answer<Content, Meta> & Refusal =
      response.status === 204 ? { data: null } : await response.json().catch(unreachable)
    return { response, answer }
  }
  const { response, answer } = method === 'GET' ? await again(ask) : await ask()
  if (response.ok) return answer
  if (await provedAgain(answer)) return request(method, path, body)
  const refused = { ...answer, errors: fieldErrors(answer) }
  throw new HttpError(sentenceOf(answer), response.status, refused)
}

/** Validation errors by field, in the reader's language. */
const sentenceOf = ({ error, errors }: Refusal) =>
  [error?.message, ...(errors ?? []).map(({ message }) => message)].join('\n')
