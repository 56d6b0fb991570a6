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

/** The browser in which pages are tested and measured: `CHROMIUM_PATH`. */
export const launchBrowser = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: FLAGS })
