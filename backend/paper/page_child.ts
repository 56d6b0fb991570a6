import { startConfined, type ChildLimits } from '#backend/confined/confined_child'
import type { ChildProcess } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(
  new URL(`page_process${extname(import.meta.filename)}`, import.meta.url)
)

/**
 * The memory of PDFium, in pages of 64 KB: it reports that it has none left before the process has to be
 * ended.
 */
const FLAGS = ['--wasm-max-mem-pages=8192', '--max-old-space-size=256']

/** Starts the process that draws a page. */
export const startPageChild = (limits: ChildLimits): ChildProcess =>
  startConfined(SCRIPT, FLAGS, limits)
