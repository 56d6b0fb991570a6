import ace from '@adonisjs/core/services/ace'

/** Runs a command as a shell would; answers its exit code and what it printed. */
export async function runCommand(command: Parameters<typeof ace.create>[0], ...words: string[]) {
  const told: string[] = []
  const { log } = console
  console.log = (line: string) => void told.push(line)
  ace.ui.switchMode('raw')
  try {
    const run = await ace.create(command, words)
    await run.exec()
    const logged = run.ui.logger.getLogs().map(({ message }) => message)
    run.ui.logger.flushLogs()
    return { code: run.exitCode ?? 0, told: told.join('\n'), logged: logged.join('\n') }
  } finally {
    console.log = log
    ace.ui.switchMode('normal')
  }
}
