import 'reflect-metadata'
import { EVERYBODY, runAs } from '#backend/isolation/scope'
import type { JobKinds, JobRun } from '#backend/jobs/actions/run_job'
import { Ignitor } from '@adonisjs/core'

// A worker that stops as soon as its job reports that something is done, and says so: a test kills it there.

const APP_ROOT = new URL('../../', import.meta.url)
const ignitor = new Ignitor(APP_ROOT, { importer: (path) => import(path) })
const app = ignitor
  .tap((one) => one.booting(async () => void (await import('#start/env'))))
  .createApp('console')
await app.init()
await app.boot()
const { runJob } = await import('#backend/jobs/actions/run_job')
const { runListImport } = await import('#backend/roster/list/run_list_import')
const { runPackage } = await import('#backend/packages/run_package')

const forever = new Promise<void>(() => {})

const stopping = <Run extends JobRun>(run: Run): Run => ({
  ...run,
  progress: async (done) => {
    await run.progress(done)
    if (done === 0) return
    process.send!({ inTheMiddle: done })
    await forever
  },
})

const kinds: Partial<JobKinds> = {
  import_list: (run) => runListImport(stopping(run)),
  pack_photos: (run) => runPackage(stopping(run)),
}

await app.start(() =>
  runAs(EVERYBODY, () => runJob(process.argv[2]!, kinds, { number: 1, heartbeat() {} }))
)
