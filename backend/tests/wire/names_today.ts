import { createPhotoActivities } from '#backend/photos/worker/photo_worker'
import type { PhotoActivities } from '#backend/photos/worker/photo_activities'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { jobActivities, seasonActivities } from '#backend/worker/activities'
import { temporal } from '#config/temporal'
import errors from '#lang/zh/errors.json' with { type: 'json' }
import { ACT_NAMES } from '#domain/season/act_rules'
import { LETTER_RULES } from '#domain/season/due/letter_rules'
import { TIMER_RULES } from '#domain/season/due/timer_rules'
import * as workflows from '#workflows/index'
import { clockMoved, dayCounted, updateCalendar } from '#workflows/school_season/messages'
import router from '@adonisjs/core/services/router'
import db from '@adonisjs/lucid/services/db'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const backend = join(import.meta.dirname, '..', '..')

/** Subjects of audit actions. */
const SUBJECTS =
  `calendar chsi_return clock day document letter list photo photo_limits photo_recheck
  region season session unit user wording`.split(/\s+/)

/** Columns of the database: in queries they look like actions (`photo_limits.number`). */
async function columns(): Promise<string[]> {
  const { rows } = await db.rawQuery(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = 'public'`
  )
  return rows.map(({ name }: { name: string }) => name)
}

/** Audit actions found in the sources: literals, or families such as `letter.${as}`. */
async function auditActions(): Promise<string[]> {
  const sources = readdirSync(backend, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
    .filter((path) => !path.startsWith('tests/'))
    // Paths of columns look the same.
    .filter((path) => !path.includes('/exports/'))
  const found = sources.flatMap((path) => {
    const text = readFileSync(join(backend, path), 'utf8')
    const literals = text.matchAll(/['`]([a-z_]+\.(?:[a-z_]+|\$\{[\w.]+\}))['`]/g)
    const actions = [...literals].map(([, action]) => action!.replace(/\$\{.*\}/, '*'))
    return actions.filter((action) => SUBJECTS.includes(action.split('.')[0]!))
  })
  const known = new Set(await columns())
  return [...new Set(found)].filter((name) => !known.has(name))
}

const routes = () =>
  Object.values(router.toJSON())
    .flat()
    .flatMap(({ methods, pattern }) => methods.map((method) => `${method} ${pattern}`))

async function tables(): Promise<string[]> {
  const { rows } = await db.rawQuery(
    `select table_name from information_schema.tables where table_schema = 'public'`
  )
  return rows.map(({ table_name }: { table_name: string }) => table_name)
}

/**
 * All names that are stored or sent: in running seasons, the engine, the database and the API. The next
 * release must keep them.
 */
export async function namesToday(): Promise<Record<string, string[]>> {
  const nobody = {} as SeasonGateway & PhotoQueue & PhotoActivities
  return {
    workflows: Object.keys(workflows),
    updates: [...ACT_NAMES, updateCalendar.name],
    signals: [clockMoved.name, dayCounted.name],
    seasonActivities: Object.keys(seasonActivities(nobody)),
    jobActivities: Object.keys(jobActivities(nobody, nobody)),
    photoActivities: Object.keys(createPhotoActivities(nobody)),
    queues: Object.values(temporal.queues),
    timers: TIMER_RULES.map(({ track, event }) => `${track}/${event}`),
    messages: LETTER_RULES.map(({ key }) => `message_${key}`),
    auditActions: await auditActions(),
    tables: await tables(),
    routes: routes(),
    errors: Object.keys(errors),
  }
}
