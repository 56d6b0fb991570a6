import { readdirSync, readFileSync } from 'node:fs'

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // It has ended meanwhile.
    return ''
  }
}

/** A process and all that it has started. */
function withChildren(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter(
      (name) =>
        read(`/proc/${name}/stat`)
          .replace(/^.*\) \S+ /s, '')
          .split(' ')[0] === String(pid)
    )
  return [pid, ...children.flatMap((child) => withChildren(Number(child)))]
}

/** Megabytes of a process and all that it has started, shared pages counted once (PSS). */
export function megabytesOf(pid: number): number {
  const kilobytes = withChildren(pid).map((own) =>
    Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${own}/smaps_rollup`))?.[1] ?? 0)
  )
  return Math.round(kilobytes.reduce((sum, one) => sum + one, 0) / 1_024)
}
