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

interface Refused {
  error?: { type: string; message: string }
  errors?: { message: string }[]
}

/** A network that takes a request and never answers is none. */
const LONGEST_MS = 30_000

export const unreachable = (): never => {
  throw new Unreachable('unreachable')
}

/** What a student does, or, with the whole path, what a device does. */
export const addressOf = (path: string) => (path.startsWith('/') ? path : `/api/phone/${path}`)

export function headersOf({ token, language }: Caller) {
  const headers: Record<string, string> = { 'accept-language': language }
  if (token) headers.authorization = `Bearer ${token}`
  return headers
}

/** Behind it the server is not reached: a proxy says so, in no words of ours. */
export const isAway = (status: number) => status === 502 || status === 504

/** A refusal may come without a sentence of ours, from a proxy for instance. */
export function refusalOf(status: number, answer: Refused) {
  const { error, errors } = answer
  const sentences = [error?.message, ...(errors ?? []).map(({ message }) => message)]
  return new Refusal(status, error?.type ?? '', sentences.filter(Boolean).join('\n'))
}

/** The answer of the server, whole. @throws Refusal, Unreachable */
async function ask<Content>(
  path: string,
  options: RequestInit,
  read: (response: Response) => Promise<Content>
): Promise<Content> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), LONGEST_MS)
  try {
    const response = await fetch(addressOf(path), { ...options, signal: stop.signal }).catch(
      unreachable
    )
    if (isAway(response.status)) return unreachable()
    if (response.ok) return await read(response).catch(unreachable)
    throw refusalOf(response.status, await response.json().catch(() => ({})))
  } finally {
    clearTimeout(timer)
  }
}

/** @throws Refusal, Unreachable */
export function request<Content>(
  caller: Caller,
  method: string,
  path: string,
  body?: unknown
): Promise<Content> {
  const headers = headersOf(caller)
  const isForm = body instanceof FormData
  if (body !== undefined && !isForm) headers['content-type'] = 'application/json'
  const sent = isForm ? body : body === undefined ? undefined : JSON.stringify(body)
  return ask<Content>(path, { method, headers, body: sent }, async (response) =>
    response.status === 204 ? null : (await response.json()).data
  )
}

/** A picture of the student. @throws Refusal, Unreachable */
export const requestPicture = (caller: Caller, path: string): Promise<Blob> =>
  ask(path, { headers: headersOf(caller) }, (response) => response.blob())
