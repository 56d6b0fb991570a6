import { countedDeadline } from '#domain/season/counted_deadline'
import { deadlineOfLetter } from '#domain/season/letter_deadlines'
import type { Deadline } from '#domain/season/deadline'
import type { LetterEffect } from '#domain/season/effect'
import CalendarVersion from '#models/seasons/calendar_version'
import UnitDeadline from '#models/seasons/unit_deadline'
import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type Written = Pick<LetterEffect, 'template' | 'params'>

/** A deadline as a letter keeps it: values of letters are texts and numbers. */
async function paramOf(deadline: Deadline, version: string, trx?: TransactionClientContract) {
  const counted = await CalendarVersion.findBy({ version }, trx && { client: trx })
  return counted && { deadline: JSON.stringify(countedDeadline(deadline, counted.calendar)) }
}

/** A letter of a step with how its deadline was counted, as it stands after the step. */
export async function withDeadline(
  letter: LetterEffect,
  { deadlines, calendarVersion }: StepRecord,
  trx: TransactionClientContract
): Promise<LetterEffect> {
  const kind = deadlineOfLetter(letter)
  const deadline = deadlines.find((one) => one.kind === kind)
  const param = deadline && (await paramOf(deadline, calendarVersion, trx))
  return param ? { ...letter, params: { ...letter.params, ...param } } : letter
}

/** The same for a letter that a person sends, of the deadline that runs now. */
export async function deadlineNow(
  seasonUnitId: string,
  letter: Written
): Promise<Written['params']> {
  const kind = deadlineOfLetter(letter)
  const row = kind && (await UnitDeadline.query().where({ seasonUnitId, kind }).first())
  const isSame = row && row.due === letter.params.due
  return (isSame && (await paramOf(row.deadline, row.calendarVersion))) || {}
}
