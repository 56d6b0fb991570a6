import { request, requestPicture, type Caller } from './request'
import type {
  DeviceReport,
  FilmSegment,
  Inbox,
  OwnProof,
  Privacy,
  Standing,
  Topic,
} from './standing'
import { upload } from './upload'

export type PictureKind = 'picture' | 'product' | 'thumbnail'
/** From the camera of the page, or a file where the season allows it. */
export type ShotSource = 'camera' | 'upload'

/** A photo and the small pictures around it. */
export interface SentShot {
  id: string
  picture: Blob
  burst: Blob[]
}
export type PayWay = 'h5' | 'native' | 'jsapi'

/** What WeChat wants to hear to show a payment, signed by the server. */
export type WechatParameters = Record<
  'appId' | 'timeStamp' | 'nonceStr' | 'package' | 'signType' | 'paySign',
  string
>

/** Where the student pays: a page of the provider, a code to scan, or WeChat itself. */
export interface PayStart {
  url: string | null
  qr: string | null
  parameters: WechatParameters | null
}

export interface StepBodies {
  phone: { number: string }
  notice: { version: string }
  cautions: { version: string }
  notices: { kinds: string[] }
  consent: { version: string }
  requirements: { version: string }
  device: { report: DeviceReport }
}

/** Where messages go beside the page; what is not named stays as it is. */
export interface Channels {
  email?: string | null
  sms?: boolean
  wechat?: false
}

export const formOf = (file: Blob, name: string) => {
  const form = new FormData()
  form.append('file', file, name)
  return form
}

/** The code opens a session of its student. */
export const openSession = (language: string, picture: Blob) =>
  request<{ token: string }>(
    { token: null, language },
    'POST',
    'sessions',
    formOf(picture, 'code.jpg')
  )

/** How the page can be opened now. */
export interface WaysIn {
  byCode: boolean
  /** Schools whose students name the student number and the last four of the ID number. */
  schools: { id: string; name: string }[]
}

export const askWaysIn = (language: string) =>
  request<WaysIn>({ token: null, language }, 'GET', 'ways')

/** The student number and the last four of the ID number open a session where the season knows students by them. */
export const openByName = (
  language: string,
  named: { unitId: string; xh: string; lastFour: string }
) => request<{ token: string }>({ token: null, language }, 'POST', 'sessions/real_name', named)

/** All that a student can do, and see. */
export const phoneApi = (caller: Caller) => ({
  standing: () => request<Standing>(caller, 'GET', 'standing'),
  leave: () => request<null>(caller, 'DELETE', 'session'),
  takeStep: <Step extends keyof StepBodies>(step: Step, body: StepBodies[Step]) =>
    request<Standing>(caller, 'PUT', `steps/${step}`, body),
  /** Says of the delivered photo whether it is right. */
  prove: (said: OwnProof) => request<Standing>(caller, 'PUT', 'proof', said),
  film: () => request<FilmSegment>(caller, 'POST', 'film', {}),
  reserveShot: (source: ShotSource) =>
    request<{ id: string; expiresAt: string }>(caller, 'POST', 'shots', { source }),
  sendShot: ({ id, picture, burst }: SentShot, onProgress: (part: number) => void) => {
    const form = formOf(picture, 'photo.jpg')
    burst.forEach((frame, at) => form.append('burst', frame, `burst-${at}.jpg`))
    return upload<Standing>(caller, `shots/${id}/photo`, form, onProgress)
  },
  picture: (id: string, kind: PictureKind) => requestPicture(caller, `photos/${id}/${kind}`),
  submit: (id: string) => request<Standing>(caller, 'POST', `photos/${id}/submission`, {}),
  withdraw: (id: string) => request<Standing>(caller, 'POST', `photos/${id}/withdrawal`, {}),
  withdrawConsent: () =>
    request<Standing>(caller, 'POST', 'consent/withdrawal', { isConfirmed: true }),
  privacy: () => request<Privacy>(caller, 'GET', 'privacy'),
  removeDraft: (id: string) => request<Standing>(caller, 'POST', `drafts/${id}/removal`, {}),
  /** @param login by which WeChat says who pays inside it */
  pay: (photoId: string, way: PayWay, login?: { wxcode: string; wxstate: string }) =>
    request<PayStart>(caller, 'POST', 'payment', { photoId, way, ...login }),
  /** Where WeChat gives out such a login; null where nobody pays inside it. */
  wechatLogin: () => request<{ url: string | null }>(caller, 'GET', 'payment/wechat'),
  inbox: () => request<Inbox>(caller, 'GET', 'inbox'),
  readInbox: (messages: string[]) => request<Inbox>(caller, 'PUT', 'inbox/read', { messages }),
  setChannels: (channels: Channels) => request<Inbox>(caller, 'PUT', 'channels', channels),
  acceptWechat: (code: string, topics: Topic[]) =>
    request<Inbox>(caller, 'POST', 'channels/wechat', { code, topics }),
  queryPayment: () => request<Standing>(caller, 'POST', 'payment/query', {}),
})

export type PhoneApi = ReturnType<typeof phoneApi>
