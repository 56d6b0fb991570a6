import { keep, readKept } from './kept.js'

const KEPT_AS = 'capture.kiosk'
/** Of the own phone’s student: nobody’s page stays open on a device that student after student uses. */
const STUDENT = 'capture.token'
const IN_ADDRESS = /^#kiosk=(tcd_[\w-]+)$/

/** The token of this device; null on a student’s own phone. */
export const kioskKey = () => readKept(KEPT_AS)

export const forgetKiosk = () => keep(KEPT_AS, null)

/** Takes the token of a device out of the address, before anybody can read or send it on. */
export function takeKioskKey() {
  const [, key] = IN_ADDRESS.exec(location.hash) ?? []
  if (!key) return
  history.replaceState(null, '', `${location.pathname}${location.search}`)
  keep(KEPT_AS, key)
  keep(STUDENT, null)
}
