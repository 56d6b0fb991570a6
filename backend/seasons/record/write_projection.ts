import type { Projection } from '#workflows/school_season/activities'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { writeMatters } from './write_matters.js'

type Standing = Projection & { seasonUnitId: string; step: number }

/** Updates board, tasks, matters and deadlines to the season's state. An older step changes nothing. */
export async function writeProjection(standing: Standing, trx: TransactionClientContract) {
  const isNewest = await writeProgress(standing, trx)
  if (!isNewest) return
  await writeTasks(standing, trx)
  await writeMatters(standing, trx)
  await writeDeadlines(standing, trx)
}

/** Updates the projection without a step, after a clock reading or day counts. */
export const acknowledge = (standing: Standing) =>
  db.transaction((trx) => writeProjection(standing, trx))

async function writeProgress(standing: Standing, trx: TransactionClientContract) {
  const { seasonUnitId, step, progress, facts, clockSeq } = standing
  let written = 0
  for (const row of progress) {
    const values = {
      season_unit_id: seasonUnitId,
      track: row.track,
      state: row.state,
      waiting_on: row.waitingOn,
      since: row.since,
      due_on: row.dueOn,
      overdue_since: row.overdueSince,
      next_act_at: row.nextActAt,
      next_act: row.nextAct,
      facts: row.track === 'main' ? JSON.stringify(facts) : '{}',
      clock_seq: clockSeq ?? -1,
      step,
    }
    const merged = Object.keys(values).filter((column) => column !== 'clock_seq')
    const { rowCount } = await trx.rawQuery(
      `insert into unit_progress (${Object.keys(values).join(', ')})
       values (${Object.keys(values)
         .map(() => '?')
         .join(', ')})
       on conflict (season_unit_id, track) do update set
         ${merged.map((column) => `${column} = excluded.${column}`).join(', ')},
         clock_seq = greatest(unit_progress.clock_seq, excluded.clock_seq)
       where unit_progress.step <= excluded.step`,
      // The driver accepts null, although its type does not.
      Object.values(values) as string[]
    )
    written += rowCount
  }
  return written > 0
}

async function writeTasks(standing: Standing, trx: TransactionClientContract) {
  const { seasonUnitId, tasks } = standing
  const acts = tasks.map(({ act }) => act)
  await trx
    .from('tasks')
    .where('season_unit_id', seasonUnitId)
    .whereNull('closed_at')
    .whereNotIn('act', acts)
    .update({ closed_at: new Date() })
  for (const task of tasks) {
    await trx.rawQuery(
      `insert into tasks (season_unit_id, act, waiting_on, due_on, opened_at)
       values (?, ?, ?, ?, now())
       on conflict (season_unit_id, act) where closed_at is null
       do update set waiting_on = excluded.waiting_on, due_on = excluded.due_on`,
      [seasonUnitId, task.act, task.waitingOn, task.dueOn as string]
    )
  }
}

async function writeDeadlines(standing: Standing, trx: TransactionClientContract) {
  const { seasonUnitId, deadlines, calendarVersion } = standing
  await trx.from('unit_deadlines').where('season_unit_id', seasonUnitId).delete()
  if (deadlines.length === 0) return
  await trx.table('unit_deadlines').multiInsert(
    deadlines.map((deadline) => ({
      season_unit_id: seasonUnitId,
      kind: deadline.kind,
      due: deadline.due,
      deadline: JSON.stringify(deadline),
      calendar_version: calendarVersion,
    }))
  )
}
