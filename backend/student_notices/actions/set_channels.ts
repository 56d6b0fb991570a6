import type { Notifiers } from '#backend/student_notices/channels/notifier'
import { numberOf } from '#backend/student_notices/queries/address_of_student'
import { lockStudent } from '#backend/roster/actions/lock_student'
import { sealValue } from '#backend/sealing/sealed_value'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'
import type { OutsideChannel } from '#domain/student_notices/kinds'
import type Student from '#models/roster/student'
import type SeasonUnit from '#models/seasons/season_unit'
import StudentChannel from '#models/student_notices/student_channel'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { randomUUID } from 'node:crypto'

/** What is set; what is not named stays as it is. */
export interface WantedChannels {
  /** A mailbox; null: no more letters. */
  email?: string | null
  sms?: boolean
  /** It is turned on by a consent in WeChat. */
  wechat?: false
}

export type ChannelFault =
  WrongPhase | { type: 'channel_not_offered' } | { type: 'no_number_known' }

interface Owner {
  student: Student
  unit: SeasonUnit
}

/** The row of a student's channel, for the rest of the transaction. */
async function channelRow(
  { student, unit }: Owner,
  channel: OutsideChannel,
  trx: TransactionClientContract
): Promise<StudentChannel> {
  const of = { studentId: student.id, channel }
  const known = await StudentChannel.query({ client: trx }).where(of).first()
  if (known) return known
  const fresh = new StudentChannel().useTransaction(trx)
  return fresh.merge({ id: randomUUID(), seasonUnitId: unit.id, ...of, isOn: false, sealed: null })
}

/** Turns a channel on, with a new address sealed in it if there is one. What came back before is tried again. */
export async function turnOn(
  owner: Owner,
  channel: OutsideChannel,
  address: string | null,
  trx: TransactionClientContract
): Promise<void> {
  const row = await channelRow(owner, channel, trx)
  const { seasonId } = owner.unit
  const sealed = address ? await sealValue({ seasonId, rowId: row.id }, address, trx) : row.sealed
  await row.merge({ isOn: true, sealed, fault: null }).save()
}

/** The address goes with the wish: nobody keeps what is not used. */
const turnOff = ({ student }: Owner, channel: OutsideChannel, trx: TransactionClientContract) =>
  StudentChannel.query({ client: trx })
    .where({ studentId: student.id, channel })
    .update({ isOn: false, sealed: null, fault: null })

async function check(
  { student, unit }: Owner,
  { email, sms }: WantedChannels,
  notifiers: Notifiers,
  trx: TransactionClientContract
): Promise<Result<null, ChannelFault>> {
  if (email || sms) {
    const open = await requireOpen(unit, trx)
    if (!open.ok) return open
  }
  if (sms && !notifiers.of('sms')) return err({ type: 'channel_not_offered' })
  return sms && !(await numberOf(student)) ? err({ type: 'no_number_known' }) : ok(null)
}

/** Sets where a student is told, beside the page; unchecking one is unsubscribing. */
export const setChannels = (
  owner: Owner,
  wanted: WantedChannels,
  notifiers: Notifiers
): Promise<Result<null, ChannelFault>> =>
  db.transaction(async (trx): Promise<Result<null, ChannelFault>> => {
    const checked = await check(owner, wanted, notifiers, trx)
    if (!checked.ok) return checked
    await lockStudent(owner.student.id, trx)
    const { email, sms, wechat } = wanted
    if (email === null) await turnOff(owner, 'email', trx)
    if (sms === false) await turnOff(owner, 'sms', trx)
    if (wechat === false) await turnOff(owner, 'wechat', trx)
    if (sms) await turnOn(owner, 'sms', null, trx)
    if (email) await turnOn(owner, 'email', email, trx)
    return ok(null)
  })
