import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { until } from './waiting.js'

const read = (look: () => string) => {
  try {
    return look()
  } catch {
    return ''
  }
}

/** The processes working in `folder` or started for its stack. */
export function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
    .filter((pid) => {
      const cwd = read(() => readlinkSync(`/proc/${pid}/cwd`))
      const environment = read(() => readFileSync(`/proc/${pid}/environ`, 'utf8')).split('\0')
      return cwd === folder || environment.includes(`TUCAI_STACK=${folder}`)
    })
    .map(Number)
}

function signal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended meanwhile.
  }
}

/** Ends the processes of an earlier run whose parent was killed, and waits for them. */
export async function endLeftOvers(folder: string, name: NodeJS.Signals = 'SIGINT') {
  for (const pid of processesOf(folder)) signal(pid, name)
  if (await until(() => processesOf(folder).length === 0, 10_000)) return
  for (const pid of processesOf(folder)) signal(pid, 'SIGKILL')
  await until(() => processesOf(folder).length === 0, 10_000)
}
