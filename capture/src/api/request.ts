/** A refusal of the server, in the reader's language. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    message: string
  ) {
    super(message)
  }
}

/** No answer came: the phone is offline, or the server is away. */
export class Unreachable extends Error {}

export interface Caller {
  token: string | null
  language: string
}

interface Answer<Content> {
  data: Content
}

interface Refused {
  error?: { type: string; message: string }
  errors?: { message: string }[]
}

const unreachable = (): never => {
  throw new Unreachable('unreachable')
}

function headersOf({ token, language }: Caller) {
  const headers: Record<string, string> = { 'accept-language': language }
  if (token) headers.authorization = `Bearer ${token}`
  return headers
}

/** Behind it the server is not reached: a proxy says so, in no words of ours. */
const isAway = (status: number) => status === 502 || status === 504

async function send(caller: Caller, method: string, path: string, body?: unknown) {
  const headers = headersOf(caller)
  const isForm = body instanceof FormData
  if (body !== undefined && !isForm) headers['content-type'] = 'application/json'
  const sent = isForm ? body : body === undefined ? undefined : JSON.stringify(body)
  const response = await fetch(`/api/phone/${path}`, { method, headers, body: sent }).catch(
    unreachable
  )
  return isAway(response.status) ? unreachable() : response
}

/** A refusal may come without a sentence of ours, from a proxy for instance. */
async function refusalOf(response: Response) {
  const { error, errors }: Refused = await response.json().catch(() => ({}))
  const sentences = [error?.message, ...(errors ?? []).map(({ message }) => message)]
  return new Refusal(response.status, error?.type ?? '', sentences.filter(Boolean).join('\n'))
}

/** @throws Refusal, Unreachable */
export async function request<Content>(
  caller: Caller,
  method: string,
  path: string,
  body?: unknown
): Promise<Content> {
  const response = await send(caller, method, path, body)
  if (!response.ok) throw await refusalOf(response)
  if (response.status === 204) return null as Content
  const { data }: Answer<Content> = await response.json().catch(unreachable)
  return data
}

/** A picture of the student. @throws Refusal, Unreachable */
export async function requestPicture(caller: Caller, path: string): Promise<Blob> {
  const response = await send(caller, 'GET', path)
  if (!response.ok) throw await refusalOf(response)
  return response.blob().catch(unreachable)
}
