import 'reflect-metadata'
import { Ignitor } from '@adonisjs/core'

/** The application of a bench that asks no server: words, settings, database. */
export async function boot() {
  const app = new Ignitor(new URL('../', import.meta.url), { importer: (path) => import(path) })
    .tap((booting) => booting.booting(async () => void (await import('#start/env'))))
    .createApp('console')
  await app.init()
  await app.boot()
  return app
}
