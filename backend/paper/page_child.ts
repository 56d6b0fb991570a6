import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PageFault } from './page_fault.js'

/** What one page may take of the machine. */
export interface PageLimits {
  cpuSeconds: number
  wallMs: number
  memoryBytes: number
}

const CHECK_EVERY_MS = 50

const SCRIPT = fileURLToPath(
  new URL(`page_process${extname(import.meta.filename)}`, import.meta.url)
)

/** The kernel counts the processor time: it ends the process even when this one is gone. */
const WITH_CPU_LIMIT = 'ulimit -t "$0" && exec "$@"'

/**
 * The memory of PDFium, in pages of 64 KB: it reports that it has none left before the process has to be
 * ended. The process reads files, and writes none.
 */
const FLAGS = [
  '--wasm-max-mem-pages=8192',
  '--max-old-space-size=256',
  '--permission',
  '--allow-fs-read=*',
  '--allow-addons',
  '--allow-worker',
]

/** Starts the process that draws a page. It gets no environment: a hostile file finds no password there. */
export const startPageChild = ({ cpuSeconds }: PageLimits): ChildProcess =>
  fork(SCRIPT, [], {
    execPath: '/bin/sh',
    execArgv: [
      '-c',
      WITH_CPU_LIMIT,
      String(cpuSeconds),
      process.execPath,
      ...process.execArgv,
      ...FLAGS,
    ],
    env: { MALLOC_ARENA_MAX: '2' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })

/** Memory that a process uses now; 0 if it has ended. */
function readMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1_024
  } catch {
    return 0
  }
}

/**
 * Ends the process when it takes more memory or time than a page may.
 * @returns `stop` ends watching; `faultAfter` says why a process ended without an answer
 */
export function watchPageChild(child: ChildProcess, { wallMs, memoryBytes }: PageLimits) {
  const until = performance.now() + wallMs
  let isLate = false
  const timer = setInterval(() => {
    isLate = performance.now() > until
    const isTooLarge = child.pid !== undefined && readMemory(child.pid) > memoryBytes
    if (isLate || isTooLarge) child.kill('SIGKILL')
  }, CHECK_EVERY_MS)
  const faultAfter = (signal: NodeJS.Signals | null): PageFault => {
    // A busy machine is no fault of the file; a limit of this module, of the kernel or of V8 is.
    if (isLate) return { type: 'document_busy' }
    return { type: signal ? 'document_too_heavy' : 'document_broken' }
  }
  return { faultAfter, stop: () => clearInterval(timer) }
}
