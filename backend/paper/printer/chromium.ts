import { printer } from '#config/printer'
import { QUIET_BROWSER } from '#config/quiet_browser'
import { accessSync, constants } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { fontConfig } from './paper_font.js'

/** What its packages call the program. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const FLAGS = [
  ...QUIET_BROWSER,
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  // No name has an address: what a paper may load is answered by this process.
  '--host-resolver-rules=MAP * ~NOTFOUND',
]

const LAUNCH_MS = 30_000

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of Chromium: what is configured, or what is on the path of programs; null without one. */
export function findChromium(): string | null {
  if (printer.chromium) return isProgram(printer.chromium) ? printer.chromium : null
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const known = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return known.find(isProgram) ?? null
}

/**
 * Starts a browser that no page of it can leave. It gets no secret of this process, and ends with it: they talk through
 * a pipe.
 */
export const launchChromium = (executablePath: string): Promise<Browser> =>
  puppeteer.launch({
    executablePath,
    args: printer.isSandboxed ? FLAGS : [...FLAGS, '--no-sandbox'],
    env: { PATH: process.env.PATH, HOME: tmpdir(), LANG: 'C.UTF-8', FONTCONFIG_FILE: fontConfig() },
    pipe: true,
    timeout: LAUNCH_MS,
    // The application ends it with the other parts.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
