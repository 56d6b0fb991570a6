/** A run of tests that never ends by itself, in the way that its argument says: `watchdog.spec.ts` starts it. */
import { watchdog } from '#tests/watchdog'
import { configure, processCLIArgs, run } from '@japa/runner'

processCLIArgs([])
configure({
  files: () => [new URL(`${process.argv[2]}.ts`, import.meta.url)],
  plugins: [watchdog({ suiteMs: 60_000, testMs: 1_500 })],
  timeout: 0,
})
await run()
