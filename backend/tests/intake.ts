import { CONSENT_TODAY } from '#domain/photos/consent'
import { tokenOf } from '#tests/capture_fixture'
import { syntheticPhoto } from '#tests/live_photos'
import { serverUrl } from '#tests/sign_in'

/** Texts of a form; null leaves a field out. */
export type Form = Record<string, string | null>

export interface Sending {
  form?: Form
  /** Null: no file. */
  bytes?: Buffer | null
  headers?: Record<string, string>
}

/** An answer of the intake API. */
export interface Answered {
  status: number
  body: any
  headers: Headers
}

async function answered(asking: Promise<Response>): Promise<Answered> {
  const response = await asking
  const text = await response.text()
  return { status: response.status, body: text && JSON.parse(text), headers: response.headers }
}

const bearer = (key: string | null) => (key === null ? {} : { authorization: `Bearer ${key}` })

let sample: string | undefined
/** The same code each time: sealed anew it would be another text. */
const sampleToken = () => (sample ??= tokenOf())

/** What a collector sends with a photo of the sample’s student, taken at half past nine on the tests’ day. */
export const sentForm = (form: Form = {}): Form => ({
  external_no: 'A-1',
  taken_at: '2023-03-21T09:30:00+08:00',
  consent_version: CONSENT_TODAY.collector,
  token: sampleToken(),
  ...form,
})

/** Sends a photo by a key, without waiting for its verdict. */
export async function sendPhoto(
  key: string | null,
  { form, bytes, headers = { prefer: 'respond-async' } }: Sending = {}
): Promise<Answered> {
  const body = new FormData()
  for (const [name, value] of Object.entries(sentForm(form)))
    if (value !== null) body.append(name, value)
  const file = bytes === undefined ? await syntheticPhoto(1) : bytes
  if (file) body.append('file', new Blob([new Uint8Array(file)]), 'DSC_0001.JPG')
  const init = { method: 'POST', body, headers: { ...bearer(key), ...headers } }
  return answered(fetch(`${serverUrl()}/api/intake/photos`, init))
}

/** Asks what became of a photo. */
export const askPhoto = (key: string | null, externalNo = 'A-1', headers: object = {}) =>
  answered(
    fetch(`${serverUrl()}/api/intake/photos/${externalNo}`, {
      headers: { ...bearer(key), ...headers },
    })
  )
