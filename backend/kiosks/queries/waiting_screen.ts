import { clocksNow } from '#backend/locks/queries/open_locks'
import type { KnownKiosk } from '#backend/kiosks/queries/kiosk_of_token'
import { kioskQueue, type CalledStudent } from '#backend/kiosks/queries/kiosk_queue'
import { waysAtKiosk } from '#backend/kiosks/queries/ways_at_kiosk'
import { readRounds } from '#backend/seasons/queries/read_rounds'
import type { Instant } from '#domain/calendar/instant'
import type { KioskWays } from '#domain/kiosks/kiosk_ways'
import { roundForDay, type Round } from '#domain/photos/intake'
import { hoursOf, type Hours } from '#domain/phone/hours'
import StudentCount from '#models/roster/student_count'

/** What a device shows between two students. */
export interface WaitingScreen extends KnownKiosk {
  now: Instant
  hours: Hours
  ways: KioskWays
  counts: { expected: number; captured: number }
  queue: CalledStudent[]
}

/** Of its class, or of the whole unit. */
async function countsOf({ kiosk: { classId }, unit }: KnownKiosk, round: Round) {
  const rows = await StudentCount.query()
    .where({ seasonUnitId: unit.id, round })
    .if(classId, (query) => query.where('class_id', classId!))
  const sum = (of: (row: StudentCount) => number) => rows.reduce((all, row) => all + of(row), 0)
  return {
    expected: sum(({ expected }) => expected),
    captured: sum((row) => row.qualified + row.beingChecked + row.awaitingReview),
  }
}

/** Who is called, how many there are, and whether photos are taken now. */
export async function waitingScreen(device: KnownKiosk): Promise<WaitingScreen> {
  const rounds = await readRounds(device.unit)
  const round = roundForDay(rounds)
  const { season: now } = await clocksNow()
  const ways = await waysAtKiosk(device.unit.seasonId)
  return {
    ...device,
    now,
    hours: hoursOf(round, rounds, now),
    ways,
    counts: await countsOf(device, round),
    queue: await kioskQueue(device, round, ways),
  }
}
