import app from '@adonisjs/core/services/app'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const FOLDER = app.makePath('models/migrations')
const PINNED = app.makePath('models/releases/migrations.json')

/** Files of migrations with the sha256 of what they held when they were released. */
export type Digests = Record<string, string>

export const pinnedDigests = (): Digests => JSON.parse(readFileSync(PINNED, 'utf8'))

const digestOf = (file: string) =>
  createHash('sha256')
    .update(readFileSync(`${FOLDER}/${file}`))
    .digest('hex')

/** The digests of all migrations of this checkout. */
export const currentDigests = (): Digests =>
  Object.fromEntries(
    readdirSync(FOLDER)
      .toSorted()
      .map((file) => [file, digestOf(file)])
  )

/** Released migrations that are not what they were, or no longer there. */
export function editedMigrations(): string[] {
  const now = currentDigests()
  return Object.entries(pinnedDigests()).flatMap(([file, digest]) =>
    now[file] === digest ? [] : [file]
  )
}

/** From now on all migrations of this checkout are released. */
export const pinMigrations = () =>
  writeFileSync(PINNED, `${JSON.stringify(currentDigests(), null, 2)}\n`)
