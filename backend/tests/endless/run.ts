/** Runs the test file named by the argument, which never ends. Started by `watchdog.spec.ts`. */
import { watchdog } from '#tests/watchdog'
import { configure, processCLIArgs, run } from '@japa/runner'

processCLIArgs([])
configure({
  files: () => [new URL(`${process.argv[2]}.ts`, import.meta.url)],
  plugins: [watchdog({ suiteMs: 60_000, testMs: 1_500 })],
  timeout: 0,
})
await run()
