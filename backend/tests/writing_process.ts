import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

// What a file that takes over its reader would do: write a file, and start a program.

const codeOf = (act: () => unknown): string | null => {
  try {
    act()
    return null
  } catch (error) {
    return (error as { code: string }).code
  }
}

process.on('message', (path: string) =>
  process.send!({
    write: codeOf(() => writeFileSync(path, 'x')),
    start: codeOf(() => spawnSync('true')),
  })
)
