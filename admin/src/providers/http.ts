import { HttpError } from 'ra-core'
import { again } from './again'

const cookie = (name: string) =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)

/** The locale that react-admin's store keeps, as a header. */
const language = () => (localStorage.getItem('RaStore.locale') ?? '').replaceAll('"', '') || 'zh'

interface Answer {
  data: any
  meta?: { next: string | null; total?: number; versions?: unknown[] }
  error?: { type: string; message: string; faults?: unknown[] }
  errors?: { field: string; message: string }[]
}

const UNREACHABLE = 0

/** Browsers speak English of a network that is gone: the console says it in its own words. */
function unreachable(): never {
  throw new HttpError('app.unreachable', UNREACHABLE)
}

/** One request to the API: its token, its language, and its errors as sentences. */
export async function request(method: string, path: string, body?: unknown): Promise<Answer> {
  const headers: Record<string, string> = { 'accept-language': language() }
  const token = cookie('XSRF-TOKEN')
  if (token) headers['x-xsrf-token'] = decodeURIComponent(token)
  const isForm = body instanceof FormData
  if (body && !isForm) headers['content-type'] = 'application/json'
  const sent = isForm ? body : body === undefined ? undefined : JSON.stringify(body)
  const ask = async () => {
    const response = await fetch(`/api/${path}`, { method, headers, body: sent }).catch(unreachable)
    // What is no JSON is a proxy's word for a server that is not there.
    const answer: Answer =
      response.status === 204 ? { data: null } : await response.json().catch(unreachable)
    return { response, answer }
  }
  const { response, answer } = method === 'GET' ? await again(ask) : await ask()
  if (response.ok) return answer
  throw new HttpError(sentenceOf(answer), response.status, answer)
}

/** The API names a field as the form does, in the reader's language. */
const sentenceOf = ({ error, errors }: Answer) =>
  [error?.message, ...(errors ?? []).map(({ message }) => message)].join('\n')
