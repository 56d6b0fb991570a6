import { seasonOfPhotos } from '#tests/live_photos'
import { collectorOf } from '#tests/collectors'
import { kioskOf } from '#tests/kiosks'
import { phoneSessionOf } from '#tests/phone_session'
import { draftErratum } from '#tests/rights/draft_erratum'
import { rosterRows } from '#tests/rights/roster_rows'
import { instantOf } from '#domain/calendar/instant'
import { ACT_NAMES } from '#domain/season/act_rules'
import Job from '#models/jobs/job'
import Grant from '#models/people/grant'
import Photo from '#models/photos/photo'
import PhotoExemption from '#models/photos/photo_exemption'
import { studentOf } from '#tests/students_fixture'
import router from '@adonisjs/core/services/router'
import { DateTime } from 'luxon'

export interface Place {
  method: string
  pattern: string
}

/** All routes of the router. */
export const places = (): Place[] =>
  Object.values(router.toJSON())
    .flat()
    .flatMap(({ methods, pattern }) => methods.map((method) => ({ method, pattern })))
    .filter(({ method }) => method !== 'HEAD')

/** Signing out would end the session that other requests need. */
export const signedInPlaces = () => places().filter(({ method }) => method !== 'DELETE')

export type RoutesWorld = Awaited<ReturnType<typeof worldForRoutes>>

/** A user who may do every act, ids of rows by the segment before the parameter of a route, a collector’s key, a student’s, and a device’s. */
export async function worldForRoutes() {
  const { season, units, centre } = await seasonOfPhotos()
  const { unitId } = units[0]!
  await Grant.create({ userId: centre.id, role: 'coordinator', unitId })
  for (const role of ['reviewer', 'finance', 'printing'] as const)
    await Grant.create({ userId: centre.id, role, unitId: null })
  const photo = await Photo.create({
    seasonUnitId: units[0]!.id,
    round: 'main',
    authorId: centre.id,
    rawDigest: 'x',
    businessAt: DateTime.fromISO(instantOf('2023-03-21', '10:00')),
    status: 'failed',
    verdict: 'fail',
  })
  const of = { seasonUnitId: units[0]!.id, studentId: (await studentOf(units[0]!)).id }
  const allowed = { rule: 'PR22', ground: 'medical', allowedBy: centre.id } as const
  const upload = await Job.create({
    ...{ kind: 'upload_photos', businessKey: 'x', authorId: centre.id, state: 'running', total: 1 },
    params: { seasonId: season.id, seasonUnitId: units[0]!.id },
  } as Partial<Job>)
  const { collector, key } = await collectorOf(season.id, centre.id, { sendsFields: true })
  const ids: Record<string, string> = {
    students: of.studentId,
    collectors: collector.id,
    errata: (await draftErratum(units[0]!, centre, of.studentId)).id,
    exemptions: (await PhotoExemption.create({ ...of, ...allowed })).id,
    photo_uploads: upload.id,
    seasons: season.id,
    season_units: units[0]!.id,
    photos: photo.id,
    ...(await rosterRows(units[0]!, centre)),
  }
  const phone = await phoneSessionOf(units[0]!, of.studentId)
  const { token: kiosk } = await kioskOf(units[0]!, centre)
  return { email: centre.email, ids, key, phone, kiosk }
}

/** Values for parameters that are not ids. */
const NAMED: Record<string, string> = {
  act: 'saveSetup',
  day: '2023-03-20',
  kind: 'picture',
  page: '1',
  code: 'setup_due',
  locale: 'zh',
  list: 'season_units',
  externalNo: 'A-1',
  step: 'notice',
}

/** The key that a route asks for, of those of the world. */
export const keyFor = (
  pattern: string,
  { key, phone, kiosk }: Pick<RoutesWorld, 'key' | 'phone' | 'kiosk'>
) => {
  const [, of = ''] = /^\/api\/(\w+)/.exec(pattern) ?? []
  return { authorization: `Bearer ${({ phone, kiosk } as Record<string, string>)[of] ?? key}` }
}

/**
 * The path of a route with values for its parameters.
 * @param ids by the segment before the parameter; `season_units` for all others
 * @param bad in place of every value
 */
export const fillPattern = (pattern: string, ids: Record<string, string>, bad?: string) =>
  pattern.replace(/(\w+)\/:(\w+)|:(\w+)/g, (_, before, name, alone): string => {
    const value = bad ?? NAMED[name ?? alone] ?? ids[before] ?? ids.season_units!
    return before ? `${before}/${value}` : value!
  })

/** The routes, with one for each act. */
export const placesOfActs = (all: Place[]): Place[] =>
  all.flatMap((place) =>
    place.pattern.includes(':act')
      ? ACT_NAMES.map((act) => ({ ...place, pattern: place.pattern.replace(':act', act) }))
      : [place]
  )
