import { addressOf, headersOf, isAway, refusalOf, Unreachable, type Caller } from './request'

/** A slow network may take its time, a dead one may not. */
const LONGEST_MS = 120_000

/** The body of an answer; null if it is not one of ours. */
function answerOf(text: string) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Sends a form and tells how much of it has gone, which `fetch` does not.
 * @param onProgress from 0 to 1
 * @throws Refusal, Unreachable
 */
export const upload = <Content>(
  caller: Caller,
  path: string,
  form: FormData,
  onProgress: (part: number) => void
): Promise<Content> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const fail = () => reject(new Unreachable('unreachable'))
    request.open('POST', addressOf(path))
    request.timeout = LONGEST_MS
    for (const [name, value] of Object.entries(headersOf(caller)))
      request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onerror = fail
    request.onabort = fail
    request.ontimeout = fail
    request.onload = () => {
      const answer = answerOf(request.responseText)
      const isDone = request.status >= 200 && request.status < 300
      if (isAway(request.status) || (isDone && answer === null)) fail()
      else if (isDone) resolve(answer.data)
      else reject(refusalOf(request.status, answer ?? {}))
    }
    request.send(form)
  })
