import { ACT_NAMES } from '#domain/season/act_rules'
import { actUpdates } from '#workflows/school_season/messages'
import { condition, setHandler } from '@temporalio/workflow'

/** The reference: a workflow that takes the same updates and writes nothing. */
export async function bareSeason(): Promise<void> {
  let taken = 0
  for (const name of ACT_NAMES) {
    setHandler(actUpdates[name], () => ({ step: ++taken, phase: 'awaiting_setup' }))
  }
  await condition(() => false)
}
