import { eachImport, fileOf } from './imports.js'

/**
 * The rooms of the backend, from the ground up. A room imports only rooms below it, so no two can
 * import each other. Insert a new room above everything that it imports.
 */
const FLOORS = [
  'domain',
  // the ground
  'isolation',
  'lang',
  'confined',
  'sealing',
  'engine',
  'http',
  'sheets',
  'audit',
  'clock',
  'identity',
  'live',
  'units',
  'letters',
  'jobs',
  // the workshop: no database, no HTTP
  'portraits',
  'paper',
  // the features
  'people',
  'documents',
  'seasons',
  'chsi',
  'roster',
  'student_notices',
  'locks',
  'photos',
  'proofreading',
  'capture',
  'payments',
  'consent',
  'phone',
  'kiosks',
  'collectors',
  'feedback_forms',
  'download_letters',
  'packages',
  // reads what the features below show
  'home',
  // the roof
  'exports',
  'rehearsal',
  'demo',
  'worker',
  'commands',
  'providers',
  'start',
]

/** Aliases of package.json that are no rooms of the backend. */
const ELSEWHERE = ['models', 'workflows', 'config', 'tests', 'generated', 'backend']

const ROOM = /^backend\/([^/]+)\//
const TARGET = /^#(?:backend\/)?([a-z_]+)\//

/** A room may not import a room above it. */
export const floors = {
  create(context) {
    const own = ROOM.exec(fileOf(context))?.[1]
    const floor = FLOORS.indexOf(own)
    return eachImport(({ source }) => {
      const other = TARGET.exec(source?.value ?? '')?.[1]
      if (!own || !other || ELSEWHERE.includes(other) || other === own) return
      if (!FLOORS.includes(other))
        context.report({ node: source, message: `${other} has no floor: see FLOORS` })
      else if (floor < 0)
        context.report({ node: source, message: `${own} has no floor: see FLOORS` })
      else if (FLOORS.indexOf(other) > floor)
        context.report({
          node: source,
          message: `${own} may not import ${other}, which is above it`,
        })
    })
  },
}
