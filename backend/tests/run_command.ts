import { EVERYBODY, runAs } from '#backend/isolation/scope'
import ace from '@adonisjs/core/services/ace'

/** Runs a command. Returns its exit code, what it printed, and what it logged. */
export async function runCommand(command: Parameters<typeof ace.create>[0], ...words: string[]) {
  const printed: string[] = []
  const { log } = console
  console.log = (line: string) => void printed.push(line)
  ace.ui.switchMode('raw')
  try {
    const run = await ace.create(command, words)
    await runAs(EVERYBODY, () => run.exec())
    const logged = run.ui.logger.getLogs().map(({ message }) => message)
    run.ui.logger.flushLogs()
    return { code: run.exitCode ?? 0, printed: printed.join('\n'), logged: logged.join('\n') }
  } finally {
    console.log = log
    ace.ui.switchMode('normal')
  }
}
