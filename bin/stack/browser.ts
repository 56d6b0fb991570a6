import { chromium } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The browser in which pages are tested and measured: `CHROMIUM_PATH`.
 * @param flags further flags of Chromium
 */
export const launchBrowser = (flags: string[] = []) =>
  chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: [...FLAGS, ...flags] })
