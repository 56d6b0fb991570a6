import { runAs } from '#backend/isolation/scope'
import Task from '#models/seasons/task'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason } from '#tests/season_fixture'
import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** A school of a season, and the ids of its tasks. */
export interface School {
  unitId: string
  tasks: Set<string>
}

/** As many schools with some tasks each, made by the owner. */
export async function schoolsWithTasks(count: number, tasks: number): Promise<School[]> {
  await emptyDatabase()
  const { region, season } = await draftSeason(0)
  const { rows } = await db.rawQuery(
    `with made as (insert into units (code, name, region_id)
       select 'c' || n, 'n' || n, ? from generate_series(1, ?) n returning id),
     taking_part as (insert into season_units (season_id, unit_id, region_id)
       select ?, id, ? from made returning id, unit_id),
     open as (insert into tasks (season_unit_id, act, waiting_on, opened_at)
       select id, 'act' || n, 'school', now() from taking_part, generate_series(1, ?) n
       returning id, season_unit_id)
     select unit_id, array_agg(open.id) as tasks
       from open join taking_part on taking_part.id = season_unit_id group by 1`,
    [region.id, count, season.id, region.id, tasks]
  )
  return rows.map((row: { unit_id: string; tasks: string[] }) => ({
    unitId: row.unit_id,
    tasks: new Set(row.tasks),
  }))
}

const THROWN = new Error('in the middle')

type Rows = { id: string }[]

const raw = async (client: QueryClientContract): Promise<Rows> =>
  (await client.rawQuery('select id from tasks')).rows
const byTable = (client: QueryClientContract): Promise<Rows> => client.from('tasks').select('id')
const byModel = (client: QueryClientContract): Promise<Rows> => Task.query({ client })

/** Reads before and after a savepoint that fails, and then throws itself every other time. */
async function inTransaction(client: QueryClientContract, turn: number): Promise<Rows> {
  const seen: Rows = []
  const work = client.transaction(async (trx) => {
    seen.push(...(await byModel(trx)))
    const savepoint = await trx.transaction()
    await savepoint.rawQuery(`select 1 / 0`).catch(() => {})
    await savepoint.rollback()
    if (turn % 2 === 0) throw THROWN
  })
  await work.catch((error) => {
    if (error !== THROWN) throw error
  })
  return seen
}

const KINDS = [byTable, byModel, raw, inTransaction]

export interface Interleaved {
  rows: number
  /** Rows of other schools, and own ones that were not seen. */
  foreign: number
  missing: number
}

/**
 * Operations of schools in turn, many at a time, on the few connections of a pool.
 * @param client of the web process
 */
export async function interleave(
  client: () => QueryClientContract,
  schools: School[],
  { operations, atOnce }: { operations: number; atOnce: number }
): Promise<Interleaved> {
  const sum = { rows: 0, foreign: 0, missing: 0 }
  let next = 0
  const work = async () => {
    for (let turn = next++; turn < operations; turn = next++) {
      const { unitId, tasks } = schools[(turn * 37) % schools.length]!
      const read = KINDS[turn % KINDS.length]!
      const seen = await runAs(unitId, () => read(client(), turn))
      const own = seen.filter(({ id }) => tasks.has(id)).length
      sum.rows += seen.length
      sum.foreign += seen.length - own
      sum.missing += tasks.size - own
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return sum
}
