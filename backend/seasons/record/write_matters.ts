import { ACT_RULES } from '#domain/season/act_rules'
import type { Matter } from '#domain/season/matter'
import type { Projection } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type Standing = Pick<Projection, 'tasks' | 'matters'> & { seasonUnitId: string }

/** A step that was sent by a worker of an earlier build has tasks, but no matters. */
export const mattersOf = ({ matters, tasks }: Standing): Matter[] =>
  matters ?? tasks.map((task) => ({ ...task, track: ACT_RULES[task.act].track, since: null }))

/** Replaces what a unit waits for; the rank of a matter is its place in the order of urgency. */
export async function writeMatters(
  standing: Standing,
  trx: TransactionClientContract
): Promise<void> {
  const { seasonUnitId } = standing
  await trx.from('unit_matters').where('season_unit_id', seasonUnitId).delete()
  const matters = mattersOf(standing)
  if (matters.length === 0) return
  await trx.table('unit_matters').multiInsert(
    matters.map(({ track, act, waitingOn, since, dueOn }, rank) => ({
      season_unit_id: seasonUnitId,
      rank,
      track,
      act,
      waiting_on: waitingOn,
      since,
      due_on: dueOn,
    }))
  )
}
