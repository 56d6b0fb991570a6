/** Works over plain http, where `crypto.randomUUID` is missing. */
const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

/** A failed request: the HTTP status (0 without an answer) and the server's error. */
interface Failure {
  status?: number
  body?: { error?: { type?: string; keySpent?: boolean } } | null
}

/**
 * The idempotency key of each form. A refused request was not done, so the next attempt gets a new key. A
 * request without an answer may have been done: its key is used again until the outcome is known, even if
 * the form was closed or its values changed, because the server does one request per key.
 */
export class RequestKeys {
  #inDoubt = new Map<string, string>()

  /** @param form the act and its unit */
  keyFor = (form: string) => this.#inDoubt.get(form) ?? newKey()

  done(form: string) {
    this.#inDoubt.delete(form)
  }

  failed(form: string, key: string, { status = 0, body }: Failure) {
    const { type, keySpent } = body?.error ?? {}
    // Done with other values, or refused for good: what is sent next needs a key of its own.
    if (type === 'key_reused' || keySpent) this.#inDoubt.delete(form)
    else if (status < 400 || status >= 500) this.#inDoubt.set(form, key)
  }
}
