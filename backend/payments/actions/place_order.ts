import { seasonNow } from '#backend/clock/season_clock'
import { accountOf } from '#backend/payments/queries/account_of_student'
import { lockStudentOfUnit } from '#backend/roster/actions/lock_student'
import { openUnit } from '#backend/roster/queries/open_unit'
import type { WrongPhase } from '#backend/units/queries/read_phase'
import { askOpening, type NothingDue } from '#domain/money/account'
import type { PayWay } from '#domain/money/codes'
import { err, ok, type Result } from '#domain/result'
import Order from '#models/payments/order'
import type Student from '#models/roster/student'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { randomBytes } from 'node:crypto'

/** As long as WeChat Pay lets somebody pay who has begun. */
const PAYABLE_HOURS = 2

export type PlaceFault = WrongPhase | NothingDue | { type: 'student_unknown' }

/** The order to pay, or the one that must end before. */
export interface Placed {
  order: Order
  isInTheWay: boolean
}

/** The same order, for the photo that was chosen last: it is submitted as it stands now. */
async function chooseAgain(order: Order, photoId: string, trx: TransactionClientContract) {
  if (order.photoId === photoId) return order
  return order.merge({ photoId, openedAt: await seasonNow(trx) }).save()
}

/**
 * Writes the order of a student, before the gateway hears of it: what a killed process leaves is asked for by the sweep.
 */
export const placeOrder = (
  { id, seasonUnitId }: Pick<Student, 'id' | 'seasonUnitId'>,
  { photoId, way }: { photoId: string; way: PayWay }
): Promise<Result<Placed, PlaceFault>> =>
  db.transaction(async (trx): Promise<Result<Placed, PlaceFault>> => {
    const unit = await openUnit(seasonUnitId, trx)
    if (!unit.ok) return unit
    const student = await lockStudentOfUnit(id, seasonUnitId, trx)
    if (!student) return err({ type: 'student_unknown' })
    const { account, orders } = await accountOf(student, trx)
    const asked = askOpening(account, way)
    if (!asked.ok) return asked
    const opening = asked.value
    if (opening.kind !== 'new') {
      const known = orders.find((one) => one.id === opening.orderId)!
      if (opening.kind === 'instead') return ok({ order: known, isInTheWay: true })
      return ok({ order: await chooseAgain(known, photoId, trx), isInTheWay: false })
    }
    const of = { seasonUnitId, studentId: student.id, photoId, way, amountFen: account.priceFen }
    const outTradeNo = randomBytes(16).toString('hex')
    const times = {
      openedAt: await seasonNow(trx),
      expiresAt: DateTime.now().plus({ hours: PAYABLE_HOURS }),
    }
    const row = { ...of, ...times, outTradeNo, state: 'open' as const }
    return ok({ order: await Order.create(row, { client: trx }), isInTheWay: false })
  })
