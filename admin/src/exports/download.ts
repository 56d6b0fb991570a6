import { HttpError } from 'ra-core'
import { tokenHeader } from '../providers/http'
import { provedAgain } from '../providers/stepUp'
import { storedLocale } from '../i18n/i18nProvider'

const UNREACHABLE = 0

function unreachable(): never {
  throw new HttpError('app.unreachable', UNREACHABLE)
}

/** The name that the server gives the file: `attachment; filename*=UTF-8''…`. */
const nameIn = (disposition: string | null) =>
  decodeURIComponent(/filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1] ?? 'file')

function save(content: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // The browser has taken it by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href))
}

/**
 * Downloads a file of the API in the reader's language.
 * @param method `POST` where the file is made by being asked for
 * @throws HttpError with the server's sentence
 */
export async function download(path: string, method: 'GET' | 'POST' = 'GET'): Promise<void> {
  const headers = { 'accept-language': storedLocale(), ...tokenHeader() }
  const response = await fetch(`/api/${path}`, { method, headers }).catch(unreachable)
  if (!response.ok) {
    const answer = await response.json().catch(unreachable)
    if (await provedAgain(answer)) return download(path, method)
    throw new HttpError(answer.error.message, response.status, answer)
  }
  save(await response.blob(), nameIn(response.headers.get('content-disposition')))
}
