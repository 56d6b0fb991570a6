import { readClock } from '#backend/clock/season_clock'
import {
  sendNotice,
  settleNotice,
  stuckNotices,
} from '#backend/student_notices/actions/send_notice'
import { spreadNotices } from '#backend/student_notices/actions/spread_notices'
import { tellByClock } from '#backend/student_notices/actions/tell_by_clock'
import type { Notifiers } from '#backend/student_notices/channels/notifier'
import { quietHoursOfUnits } from '#backend/student_notices/queries/quiet_hours_of_units'
import { toInstant, type Instant } from '#domain/calendar/instant'
import { isDue, type NoticeDelivery } from '#domain/student_notices/sending'
import { QUIET_AT_NIGHT, type QuietHours } from '#domain/student_notices/quiet_hours'
import StudentNotice from '#models/student_notices/student_notice'
import logger from '@adonisjs/core/services/logger'

/** In one sweep, each minute; the next goes on. */
const MOST = 3_000
const AT_ONCE = 8
const SWEEP_MS = 40_000

const MAYBE_SENT: NoticeDelivery = { type: 'unknown' }

const dueNotices = (at: Instant, most: number) =>
  StudentNotice.query()
    .where('state', 'waiting')
    .where('next_at', '<=', at)
    .orderBy('next_at')
    .limit(most)

/** One after the other, until the time of a sweep is over. */
async function sendInTurn(
  due: StudentNotice[],
  send: (notice: StudentNotice) => Promise<void>,
  end: number
) {
  for (let notice = due.shift(); notice && Date.now() < end; notice = due.shift()) {
    const { id } = notice
    await send(notice).catch((err: unknown) =>
      logger.error({ id, err }, 'a notice to a student failed: left for the next run')
    )
  }
}

/**
 * Tells students what is due, and sends what waits on its way to them.
 * @param at by the wall clock, as quiet hours are
 * @returns how many were due to be sent
 */
export async function sweepStudentNotices(
  notifiers: Notifiers,
  at: Instant = toInstant(Date.now()),
  most = MOST
): Promise<number> {
  await tellByClock((await readClock()).now)
  await spreadNotices(notifiers.channels, at)
  const stuck = await stuckNotices()
  const due = await dueNotices(at, most)
  const hours = await quietHoursOfUnits([...stuck, ...due].map((one) => one.seasonUnitId))
  const quietOf = ({ seasonUnitId }: StudentNotice): QuietHours =>
    hours.get(seasonUnitId) ?? QUIET_AT_NIGHT
  for (const notice of stuck) await settleNotice(notice, MAYBE_SENT, at, quietOf(notice))
  // A policy may be quieter than it was when these were put on the way.
  const ringing = due.filter((notice) => {
    const { state, nextAt } = notice
    return isDue({ state, nextAt: toInstant(nextAt.toMillis()) }, at, quietOf(notice))
  })
  const count = ringing.length
  const end = Date.now() + SWEEP_MS
  const send = (notice: StudentNotice) => sendNotice(notice, notifiers, at, quietOf(notice))
  await Promise.all(Array.from({ length: AT_ONCE }, () => sendInTurn(ringing, send, end)))
  return count
}
