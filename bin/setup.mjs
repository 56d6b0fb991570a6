/** Prepares a bare machine with Node's built-ins only: nothing is installed yet. */
import { pathToFileURL } from 'node:url'
import { chromiumForPapers, ensureChromium } from './setup/chromium.mjs'
import { install } from './setup/install.mjs'
import { main } from './setup/say.mjs'
import { ensureTemporal } from './setup/temporal.mjs'

/**
 * @param {{ temporal?: boolean, chromium?: boolean | 'for_papers' }} wanted
 * @returns the folder of the Temporal programs, and Chromium if requested
 */
export async function setUp({ temporal = true, chromium = false } = {}) {
  await install()
  return {
    temporalHome: temporal ? await ensureTemporal() : null,
    chromium:
      chromium === 'for_papers'
        ? await chromiumForPapers()
        : chromium
          ? await ensureChromium()
          : null,
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => void (await setUp({ chromium: process.argv.includes('--chromium') })))
}
