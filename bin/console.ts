import 'reflect-metadata'
import { EVERYBODY, runAs } from '#backend/isolation/scope'
import { Ignitor, prettyPrintError } from '@adonisjs/core'

const APP_ROOT = new URL('../', import.meta.url)

const IMPORTER = (filePath: string) =>
  filePath.startsWith('./') || filePath.startsWith('../')
    ? import(new URL(filePath, APP_ROOT).href)
    : import(filePath)

let isTerminated = false

const commands = new Ignitor(APP_ROOT, { importer: IMPORTER })
  .tap((app) => {
    app.booting(async () => {
      await import('#start/env')
    })
    app.listen('SIGTERM', async () => {
      await app.terminate()
      isTerminated = true
    })
    app.listenIf(app.managedByPm2, 'SIGINT', () => app.terminate())
  })
  .ace()

// Commands and workers work for all units.
runAs(EVERYBODY, () => commands.handle(process.argv.slice(2)))
  .catch((error) => {
    process.exitCode = 1
    prettyPrintError(error)
  })
  .finally(() => {
    // Told to end while it started: what it has started since would keep it alive.
    if (isTerminated) process.exit()
  })
