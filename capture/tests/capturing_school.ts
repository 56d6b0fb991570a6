import type { Group } from '@japa/runner/core'
import { ownPhotoBrowser, type ConsoleBrowser } from '../../admin/tests/console_browser.js'
import { ConsoleSession } from '../../bin/rehearsal/console_session.js'
import { browserFilming } from './phone_camera.js'

/** A school whose students shoot by phone, and a day of its capture. */
export const SCHOOL = '90002'
export const DAY = '2023-03-22'
const PASSWORD = 'tucai-2023'

interface CapturingSchool {
  browser: ConsoleBrowser
  /** The same with a camera before which a synthetic student stands. */
  filming: ConsoleBrowser
  admin: ConsoleSession
}

export const signInAsAdmin = ({ installation }: ConsoleBrowser) =>
  ConsoleSession.signIn(installation.url, 'admin@example.test', PASSWORD)

let quiet: Promise<ConsoleBrowser> | undefined

/** One installation for all specs that leave its clock and its rules as they are: starting one takes half a minute. */
export const quietBrowser = () => (quiet ??= ownPhotoBrowser())

/** A school in the hours of its capture, for the tests of a group. */
export function capturingSchool(group: Group, start = ownPhotoBrowser): CapturingSchool {
  const of = {} as CapturingSchool
  group.setup(async () => {
    const browser = await start()
    const filming = await browserFilming(browser, 1)
    const admin = await signInAsAdmin(browser)
    await admin.moveClock({ type: 'jump', date: DAY, time: '10:00' })
    Object.assign(of, { browser, filming, admin })
    return async () => {
      await filming.end()
      if (start !== quietBrowser) await browser.end()
    }
  })
  return of
}
