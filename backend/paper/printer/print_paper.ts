import { Turns } from '#backend/confined/turns'
import { err, ok, type Result } from '#domain/result'
import type { Browser } from 'puppeteer-core'
import { answerFrom, ORIGIN } from './answer_request.js'
import { findChromium, launchChromium } from './chromium.js'
import type { PrinterFault } from './printer_fault.js'
import { drawsRareNames } from './rare_names.js'

/** For a hundred pages, on a busy machine. */
const PRINT_MS = 120_000

/** After so long without a paper the browser is closed. */
const IDLE_MS = 30_000

let browser: Browser | null = null
let idle: NodeJS.Timeout | undefined
/** One paper after the other: two would take twice the memory. */
const turns = new Turns(1, Infinity)

/** The process that prints; null before the first paper, and when none has been printed for a while. */
export const printerPid = (): number | null => browser?.process()?.pid ?? null

/** Closes the browser, if there is one. The next paper starts another. */
export async function closePrinter(): Promise<void> {
  clearTimeout(idle)
  const open = browser
  browser = null
  // One that hangs is not asked.
  await open?.close().catch(() => open.process()?.kill('SIGKILL'))
}

async function openPrinter(): Promise<Result<Browser, PrinterFault>> {
  clearTimeout(idle)
  if (browser?.connected) return ok(browser)
  const path = findChromium()
  if (!path) return err({ type: 'chromium_missing' })
  const opened = await launchChromium(path)
  browser = opened
  if (await drawsRareNames(opened)) return ok(opened)
  await closePrinter()
  return err({ type: 'fonts_missing' })
}

async function print(opened: Browser, html: string): Promise<Buffer> {
  const page = await opened.newPage()
  let fault: unknown = null
  await answerFrom(page, html, (error) => (fault ??= error))
  await page.goto(`${ORIGIN}/`, { waitUntil: 'load', timeout: PRINT_MS })
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: false, timeout: PRINT_MS })
  if (fault) throw fault
  await page.close()
  return Buffer.from(bytes)
}

/**
 * Prints a page of HTML as PDF, with its fonts. The browser is started by the first paper and closed when none has come for a
 * while.
 * @returns the PDF, or what is missing on this machine
 * @throws what went wrong, such as a paper that takes too long: the browser is then another one
 */
export async function printPaper(html: string): Promise<Result<Buffer, PrinterFault>> {
  const giveBack = (await turns.take())!
  try {
    const opened = await openPrinter()
    return opened.ok ? ok(await print(opened.value, html)) : opened
  } catch (error) {
    await closePrinter()
    throw error
  } finally {
    giveBack()
    clearTimeout(idle)
    idle = setTimeout(() => void closePrinter(), IDLE_MS).unref()
  }
}
