import { writeLetters } from '#backend/reminders/write_letters'
import type { Effect } from '#domain/season/rule'
import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type Mail = Extract<Effect, { kind: 'mail' }>

/** Facts and letters that follow from a step. Answers the ids of the letters to hand over. */
export async function writeEffects(record: StepRecord, trx: TransactionClientContract) {
  const letters: Mail[] = []
  for (const effect of record.effects) {
    if (effect.kind === 'mail') letters.push(effect)
    else await writeRound(record.seasonUnitId, effect, trx)
  }
  return writeLetters(record, letters, trx)
}

async function writeRound(
  seasonUnitId: string,
  effect: Exclude<Effect, Mail>,
  trx: TransactionClientContract
) {
  const of = (kind: 'main' | 'make_up') =>
    trx.from('rounds').where({ season_unit_id: seasonUnitId, kind })
  if (effect.kind === 'round_closed') {
    await of(effect.round).update({ closed_on: effect.on })
    return
  }
  const { firstDay, lastDay, from, to } = effect.window
  await of('main').update({
    first_day: firstDay,
    last_day: lastDay,
    from,
    to,
    exception: effect.exception,
  })
}
