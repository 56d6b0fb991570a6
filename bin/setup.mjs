/** Makes a bare machine ready. Node's built-ins only: it runs before anything is installed. */
import { pathToFileURL } from 'node:url'
import { ensureChromium } from './setup/chromium.mjs'
import { install } from './setup/install.mjs'
import { main } from './setup/say.mjs'
import { ensureTemporal } from './setup/temporal.mjs'

/** @returns where the Temporal programs are, and Chromium where it was asked for */
export async function setUp({ temporal = true, chromium = false } = {}) {
  await install()
  return {
    temporalHome: temporal ? await ensureTemporal() : null,
    chromium: chromium ? await ensureChromium() : null,
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => void (await setUp({ chromium: process.argv.includes('--chromium') })))
}
