/** Works on plain http as well, where `randomUUID` is not offered. */
const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

/** What a failed request tells: the HTTP status, 0 where no answer came, and the server's error. */
interface Failure {
  status?: number
  body?: { error?: { type?: string } } | null
}

/**
 * Under which key a form is sent. What was refused was not done: the next attempt has a new one. What
 * had no answer may have been: until that is known its key asks again, whatever is typed by then and
 * although the form was closed, for the server does one request a key; a refusal that follows says
 * nothing of the one before it.
 */
export class RequestKeys {
  #inDoubt = new Map<string, string>()

  /** @param form what is sent, and for whom */
  keyFor = (form: string) => this.#inDoubt.get(form) ?? newKey()

  done(form: string) {
    this.#inDoubt.delete(form)
  }

  failed(form: string, key: string, { status = 0, body }: Failure) {
    // Other values were done under this key: to do these as well is a request of its own.
    if (body?.error?.type === 'key_reused') this.#inDoubt.delete(form)
    else if (status < 400 || status >= 500) this.#inDoubt.set(form, key)
  }
}
