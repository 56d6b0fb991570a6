import { writeLetters } from '#backend/letters/write_letters'
import type { Effect, LetterEffect } from '#domain/season/effect'
import Round from '#models/seasons/round'
import SeasonUnit from '#models/seasons/season_unit'
import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { withDeadline } from './deadline_facts.js'
import { withNote } from './noted_letters.js'
import { withProofFacts } from './proof_letters.js'

/** Writes the facts and letters of a step. Returns the ids of the letters to enqueue. */
export async function writeEffects(record: StepRecord, trx: TransactionClientContract) {
  const letters: LetterEffect[] = []
  for (const effect of record.effects) {
    if (effect.kind === 'mail') letters.push(await withFacts(effect, record, trx))
    else if (effect.kind === 'setup_repeated') await repeatSetup(record.seasonUnitId, trx)
    else if (effect.kind === 'retention_started') {
      const unit = SeasonUnit.query({ client: trx }).where('id', record.seasonUnitId)
      await unit.update({ keptUntil: effect.until })
    } else await writeRound(record.seasonUnitId, effect, trx)
  }
  return writeLetters(record, letters, trx)
}

/** A letter with what its step alone does not tell. */
async function withFacts(letter: LetterEffect, record: StepRecord, trx: TransactionClientContract) {
  const counted = await withDeadline(withNote(letter, record), record, trx)
  return withProofFacts(counted, record, trx)
}

/** 逾期未设置的学校沿用上年联系人: the last setup that the unit saved itself, in any earlier season. */
const repeatSetup = (seasonUnitId: string, trx: TransactionClientContract) =>
  trx.rawQuery(
    `insert into unit_setups (season_unit_id, notice, contact_name, contact_phone, mailing_address)
     select this.id, last.notice, last.contact_name, last.contact_phone, last.mailing_address
       from season_units this
       join season_units earlier on earlier.unit_id = this.unit_id and earlier.id <> this.id
       join seasons on seasons.id = earlier.season_id
       join seasons present on present.id = this.season_id and present.year > seasons.year
       join unit_setups last on last.season_unit_id = earlier.id
       join unit_steps saved on saved.season_unit_id = earlier.id
        and saved.event = 'saveSetup' and saved.details ->> 'setupId' = last.id::text
      where this.id = ? order by last.recorded_at desc limit 1`,
    [seasonUnitId]
  )

async function writeRound(
  seasonUnitId: string,
  effect: Extract<Effect, { kind: 'window_set' | 'round_closed' }>,
  trx: TransactionClientContract
) {
  const of = (kind: 'main' | 'make_up') =>
    Round.query({ client: trx }).where({ seasonUnitId, kind })
  if (effect.kind === 'round_closed') {
    await of(effect.round).update({ closedOn: effect.on })
    return
  }
  const { firstDay, lastDay, from, to } = effect.window
  await of('main').update({ firstDay, lastDay, from, to, exception: effect.exception })
}
