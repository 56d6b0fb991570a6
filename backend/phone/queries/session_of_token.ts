import { EVERYBODY, runAs, scopeOf } from '#backend/isolation/scope'
import { studentOfUnit } from '#backend/roster/queries/student_of_unit'
import { KIOSK_IDLE_MINUTES } from '#domain/kiosks/kiosk_state'
import { stateOfKiosk } from '#models/kiosks/kiosk'
import PhoneSession from '#models/phone/phone_session'
import type Student from '#models/roster/student'
import type SeasonUnit from '#models/seasons/season_unit'
import { DateTime } from 'luxon'

/** A page that was left open on the own phone is signed out after a day. */
const IDLE_MINUTES = 24 * 60
/** How often it is written down that somebody is still there. */
const SEEN_EVERY_MS = 60_000

/** Whose phone asks, and at which school of which season. */
export interface Bearer {
  session: PhoneSession
  student: Student
  unit: SeasonUnit
  /** What a request with this session may read and write. */
  scope: string
}

const isIdle = ({ seenAt, kioskId }: PhoneSession) =>
  seenAt < DateTime.now().minus({ minutes: kioskId ? KIOSK_IDLE_MINUTES : IDLE_MINUTES })

/** On a device of a fixed point that takes nobody any more. */
const isOnClosedKiosk = ({ kiosk }: PhoneSession) =>
  kiosk !== null && stateOfKiosk(kiosk) !== 'open'

/** The session of a token; null for one that nobody has, that was ended or was left alone, or whose device of a fixed point is closed. */
export const sessionOfToken = (tokenHash: string): Promise<Bearer | null> =>
  runAs(EVERYBODY, async () => {
    const session = await PhoneSession.query()
      .where({ tokenHash })
      .whereNull('ended_at')
      .preload('seasonUnit', (unit) => unit.preload('season', (season) => season.preload('policy')))
      .preload('kiosk')
      .first()
    if (!session || isIdle(session) || isOnClosedKiosk(session)) return null
    const { seasonUnit: unit, studentId, seenAt } = session
    const student = await studentOfUnit(studentId, unit.id)
    if (!student) return null
    if (Date.now() - seenAt.toMillis() > SEEN_EVERY_MS)
      await session.merge({ seenAt: DateTime.now() }).save()
    return {
      session,
      student,
      unit,
      scope: scopeOf({ seesAllUnits: false, unitIds: [unit.unitId] }),
    }
  })
