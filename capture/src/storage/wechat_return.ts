import { keep, readKept } from './kept.js'

/** What WeChat brings back, for the server to ask who pays. */
export interface WechatLogin {
  wxcode: string
  wxstate: string
}

/** For which draft the page was sent to WeChat, and which time in a row that was. */
export interface WechatTrip {
  photoId: string
  attempt: number
}

const KEPT_AS = 'capture.paying'

let brought: WechatLogin | null = null

/** Takes what WeChat brings back out of the address, before anybody can read or send it on. */
export function takeWechatReturn() {
  const said = new URLSearchParams(location.search)
  const [wxcode, wxstate] = [said.get('code'), said.get('state')]
  if (wxstate === null) return
  history.replaceState(null, '', location.pathname)
  if (wxcode) brought = { wxcode, wxstate }
}

export const keepTrip = ({ photoId, attempt }: WechatTrip) => keep(KEPT_AS, `${attempt} ${photoId}`)

export const forgetTrip = () => keep(KEPT_AS, null)

/** Of which trip the page has come back; null if of none. */
export function tripBack(): WechatTrip | null {
  const [attempt, photoId] = readKept(KEPT_AS)?.split(' ') ?? []
  return brought && photoId ? { photoId, attempt: Number(attempt) } : null
}

/** A code is good once: whoever takes it has it. */
export function takeLogin(): (WechatTrip & WechatLogin) | null {
  const [trip, login] = [tripBack(), brought]
  brought = null
  forgetTrip()
  return trip && login && { ...trip, ...login }
}
