import { STORIES, play } from '#tests/golden_histories'
import { liveEngine } from '#tests/live_engine'
import { person } from '#tests/season_fixture'
import { valuePaths } from '#tests/wire/paths'
import { rowsBeside } from '#tests/wire/rows_beside'
import Unit from '#models/people/unit'
import type User from '#models/people/user'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import recorded from './answers.json' with { type: 'json' }
import recordedOrder from './order.json' with { type: 'json' }

// `RECORD_WIRE=1 npm test` records them again; explain paths that are then missing in GONE.
const PINNED: Record<string, string[]> = recorded
/** The same paths as they stand in the text of an answer. */
const ORDER: Record<string, string[]> = recordedOrder

/** Pinned paths that were removed, each with the reason why no client needs it. */
const GONE: Record<string, string> = {}

interface Ids {
  unit: string
  season: string
  photo: string
  document: string
  calendar: string
}

/** The GET requests, by the name under which their answers are pinned. */
const READS: Record<string, (ids: Ids) => string> = {
  'session': () => 'session',
  'session/identity': () => 'session/identity',
  'session/ways': () => 'session/ways',
  'presets': () => 'presets',
  'seasons': () => 'seasons',
  'seasons/:id': ({ season }) => `seasons/${season}`,
  'seasons/:id/rules': ({ season }) => `seasons/${season}/rules`,
  'seasons/:id/windows': ({ season }) => `seasons/${season}/windows`,
  'seasons/:id/calendars/:id': ({ season, calendar }) => `seasons/${season}/calendars/${calendar}`,
  'seasons/:id/photo_limits': ({ season }) => `seasons/${season}/photo_limits`,
  'seasons/:id/photo_rechecks': ({ season }) => `seasons/${season}/photo_rechecks`,
  'season_units': () => 'season_units',
  'season_units/:id': ({ unit }) => `season_units/${unit}`,
  'season_units/:id/timeline': ({ unit }) => `season_units/${unit}/timeline`,
  'season_units/:id/deadlines': ({ unit }) => `season_units/${unit}/deadlines`,
  'season_units/:id/progress': ({ unit }) => `season_units/${unit}/progress`,
  'season_units/:id/memo': ({ unit }) => `season_units/${unit}/memo`,
  'season_units/:id/day_counts': ({ unit }) => `season_units/${unit}/day_counts`,
  'season_units/:id/decisions/:act': ({ unit }) => `season_units/${unit}/decisions/acceptFeedback`,
  'season_units/:id/chsi_returns': ({ unit }) => `season_units/${unit}/chsi_returns`,
  'season_units/:id/documents': ({ unit }) => `season_units/${unit}/documents`,
  'photos': () => 'photos',
  'photos/:id': ({ photo }) => `photos/${photo}`,
  'documents/:id/pages': ({ document }) => `documents/${document}/pages`,
  'calendars': () => 'calendars',
  'calendars/:id': ({ calendar }) => `calendars/${calendar}`,
  'tasks': () => 'tasks',
  'engine': () => 'engine',
  'clock': () => 'clock',
  'clock/forecast': () => 'clock/forecast?type=jump&date=2024-01-08',
  'clock/moves/last': () => 'clock/moves/last',
  'units': () => 'units',
  'regions': () => 'regions',
  'letters': () => 'letters',
  'wordings': () => 'wordings',
  'wordings/:code/:locale': () => 'wordings/setup_due/zh',
  'centre_people': () => 'centre_people',
  'audit_entries': () => 'audit_entries',
  'home/centre': () => 'home/centre',
}

/** The homes of those who do one kind of work. */
const HOMES = { review: 'reviewer', finance: 'finance', printing: 'printing' } as const

/** Golden stories use made-up ids of notes and files; here they must be UUIDs. */
const withRealIds = <T>(story: T): T =>
  JSON.parse(
    JSON.stringify(story).replace(/"(?:note|document|setup)-\d"/g, () => `"${randomUUID()}"`)
  )

const sorted = (answers: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(answers).map(([name, paths]) => [name, paths.toSorted()]))

const record = (file: string, answers: Record<string, string[]>) =>
  writeFileSync(new URL(file, import.meta.url), `${JSON.stringify(answers, null, 2)}\n`)

async function read(client: ApiClient, path: string, user: User) {
  const response = await client.get(`/api/${path}`).loginAs(user)
  if (response.status() !== 200) throw new Error(`${path} answered ${response.status()}`)
  return valuePaths(response.body())
}

test.group('Paths in JSON answers', (group) => {
  const engine = liveEngine(group)

  test('every pinned path of every answer still exists, in its order', async ({
    client,
    assert,
  }) => {
    const seasonUnit = await play(withRealIds(STORIES.returned_and_late!), engine.gateway)
    const centre = await person('centre_admin')
    const coordinator = await person('coordinator', await Unit.findOrFail(seasonUnit.unitId))
    const ids = await rowsBeside(seasonUnit, centre)
    const today: Record<string, string[]> = {}
    for (const [name, pathFor] of Object.entries(READS)) {
      today[name] = await read(client, pathFor(ids), centre)
    }
    for (const [home, role] of Object.entries(HOMES))
      today[`home/${home}`] = await read(client, `home/${home}`, await person(role))
    today['season_units of a school'] = await read(client, 'season_units', coordinator)
    today['tasks of a school'] = await read(client, 'tasks', coordinator)
    if (process.env.RECORD_WIRE) {
      record('order.json', today)
      record('answers.json', sorted(today))
      return
    }
    const missing = Object.entries(PINNED).flatMap(([name, places]) =>
      places.filter((place) => !today[name]!.includes(place)).map((place) => `${name}: ${place}`)
    )
    assert.deepEqual(
      missing.filter((place) => !GONE[place]),
      []
    )
    for (const [name, paths] of Object.entries(ORDER)) {
      const still = today[name]!.filter((path) => paths.includes(path))
      const pinned = paths.filter((path) => still.includes(path))
      assert.deepEqual(still, pinned, `the order of ${name}`)
    }
  })
})
