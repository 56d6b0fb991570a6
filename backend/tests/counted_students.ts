import { STUDENT_STATES, type StudentState } from '#domain/counts/student_state'
import db from '@adonisjs/lucid/services/db'
import type { Assert } from '@japa/assert'

interface StateRow {
  season_unit_id: string
  round: string
  college_id: string | null
  class_id: string | null
  listed: boolean
  origin: string
  state: StudentState
}

const keyOf = (row: Pick<StateRow, 'season_unit_id' | 'round' | 'college_id' | 'class_id'>) =>
  [row.season_unit_id, row.round, row.college_id ?? '-', row.class_id ?? '-'].join(' ')

const COUNTS = STUDENT_STATES.filter((state) => state !== 'expired')

/** The counters as they stand, by class and round. */
async function countersOfAll() {
  const rows = await db.from('student_counts')
  return Object.fromEntries(
    rows.map((row) => [
      keyOf(row),
      Object.fromEntries(
        ['expected', 'on_list', 'off_list', ...COUNTS].map((name) => [name, row[name]])
      ),
    ])
  )
}

/** What the counters should be: every student counted from the view. */
async function countedFromView() {
  const counts: Record<string, Record<string, number>> = {}
  const rows: StateRow[] = await db.from('student_states')
  for (const row of rows) {
    const names = ['expected', 'on_list', 'off_list', ...COUNTS]
    const of = (counts[keyOf(row)] ??= Object.fromEntries(names.map((name) => [name, 0])))
    const raise = (name: string) => void (of[name]! += 1)
    if (!row.listed) {
      raise('off_list')
      continue
    }
    raise('expected')
    if (row.origin === 'list') raise('on_list')
    raise(row.state === 'expired' ? 'reset' : row.state)
  }
  return counts
}

/** The counters of all units beside the students counted one by one: equal, or something was missed. */
export const countedBothWays = async () => ({
  counters: await countersOfAll(),
  view: await countedFromView(),
})

/** Fails unless every counter is what one counts from the students, whatever has just happened. */
export async function expectCounted(assert: Assert, act = '') {
  const { counters, view } = await countedBothWays()
  assert.deepEqual(counters, view, act)
}
