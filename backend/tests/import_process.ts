import 'reflect-metadata'
import { EVERYBODY, runAs } from '#backend/isolation/scope'
import { Ignitor } from '@adonisjs/core'

// A worker that runs the job of a list. It stops in the middle of its transaction and says so: a test kills it there.

const APP_ROOT = new URL('../../', import.meta.url)
const ignitor = new Ignitor(APP_ROOT, { importer: (path) => import(path) })
const app = ignitor
  .tap((one) => one.booting(async () => void (await import('#start/env'))))
  .createApp('console')
await app.init()
await app.boot()
const { runJob } = await import('#backend/jobs/actions/run_job')
const { runListImport } = await import('#backend/roster/list/run_list_import')

const forever = new Promise<void>(() => {})

await app.start(() =>
  runAs(EVERYBODY, () =>
    runJob(
      process.argv[2]!,
      {
        import_list: (run) =>
          runListImport({
            ...run,
            progress: async (done) => {
              await run.progress(done)
              process.send!({ inTheMiddle: done })
              await forever
            },
          }),
      },
      { number: 1, heartbeat() {} }
    )
  )
)
