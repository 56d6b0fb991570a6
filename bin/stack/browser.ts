import { QUIET_BROWSER } from '#config/quiet_browser'
import { chromium } from 'playwright-core'

const FLAGS = ['--no-sandbox', ...QUIET_BROWSER]

/**
 * The browser in which pages are tested and measured: `CHROMIUM_PATH`.
 * @param flags further flags of Chromium
 */
export const launchBrowser = (flags: string[] = []) =>
  chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: [...FLAGS, ...flags] })
