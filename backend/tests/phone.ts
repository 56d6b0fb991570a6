import { CONSENT_TODAY } from '#domain/photos/consent'
import { SCENE_SECONDS } from '#domain/phone/film'
import { CAUTIONS_VERSION, REQUIREMENTS_VERSION } from '#domain/phone/wordings'
import FilmView from '#models/phone/film_view'
import { tokenOf, type Fields } from '#tests/capture_fixture'
import { holdToDocument } from '#tests/phone_document'
import { serverUrl } from '#tests/sign_in'
import { DateTime } from 'luxon'

export interface PhoneAnswer {
  status: number
  body: any
}

/** The API as a phone asks it. */
export class Phone {
  token = ''

  async ask(method: string, path: string, body?: object | FormData): Promise<PhoneAnswer> {
    const isForm = body instanceof FormData
    const response = await fetch(`${serverUrl()}/api/phone/${path}`, {
      method,
      body: isForm ? body : body && JSON.stringify(body),
      headers: {
        ...(this.token && { authorization: `Bearer ${this.token}` }),
        ...(body && !isForm && { 'content-type': 'application/json' }),
      },
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    const answer = { status: response.status, body: isJson ? JSON.parse(text) : text }
    if (isJson) holdToDocument(method, path, answer)
    return answer
  }

  /** Opens the page of the sample’s student, or of another one. */
  async open(fields: Fields = {}): Promise<PhoneAnswer> {
    const opened = await this.ask('POST', 'sessions', { token: tokenOf(fields) })
    this.token = opened.body?.data?.token ?? ''
    return opened
  }

  standing = async () => (await this.ask('GET', 'standing')).body.data

  read = async (step: string, version: string) => this.ask('PUT', `steps/${step}`, { version })

  /** Lets the scene that runs have its time. */
  async passScene() {
    const view = await FilmView.query().orderBy('recorded_at', 'desc').firstOrFail()
    const seconds = SCENE_SECONDS[view.scene - 1]!
    await view.merge({ issuedAt: DateTime.now().minus({ seconds }) }).save()
  }

  async watchFilm() {
    for (;;) {
      const { data } = (await this.ask('POST', 'film')).body
      if (data.isDone) return
      await this.passScene()
    }
  }

  /** All steps before the camera. */
  async prepare() {
    await this.ask('PUT', 'steps/phone', { number: '138 0000 0000' })
    const { texts } = await this.standing()
    await this.read('notice', texts.notice?.version ?? 'none')
    await this.read('cautions', CAUTIONS_VERSION)
    await this.ask('PUT', 'steps/notices', { kinds: ['photo_state'] })
    await this.read('consent', CONSENT_TODAY.student)
    await this.watchFilm()
    await this.read('requirements', REQUIREMENTS_VERSION)
    const report = { browser: 'WeChat', width: 1920, height: 1440, facesAway: true, stores: true }
    return this.ask('PUT', 'steps/device', { report })
  }

  openShot = (source?: 'camera' | 'upload') => this.ask('POST', 'shots', source && { source })

  async send(shotId: string, bytes: Buffer, burst: Buffer[] = []) {
    const body = new FormData()
    body.append('file', new Blob([new Uint8Array(bytes)]), 'shot.jpg')
    burst.forEach((frame, at) =>
      body.append('burst', new Blob([new Uint8Array(frame)]), `burst-${at}.jpg`)
    )
    return this.ask('POST', `shots/${shotId}/photo`, body)
  }

  /** Opens the camera and sends what it sees; answers with what the page shows then. */
  async shoot(bytes: Buffer) {
    const shot = await this.openShot()
    return this.send(shot.body.data.id, bytes)
  }

  submit = (photoId: string) => this.ask('POST', `photos/${photoId}/submission`)
}
