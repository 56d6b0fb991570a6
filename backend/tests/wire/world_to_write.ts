import Job from '#models/jobs/job'
import ChsiReturn from '#models/chsi/chsi_return'
import Photo from '#models/photos/photo'
import PhotoLimit from '#models/photos/photo_limit'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { instantOf } from '#domain/calendar/instant'
import { standsIn } from '#tests/live_photos'
import { draftSeason, person, type World } from '#tests/season_fixture'
import { studentOf } from '#tests/students_fixture'
import { uncertainLetter } from '#tests/uncertain_letter'
import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'

export interface WorldToWrite extends World {
  ids: Record<'job' | 'letter' | 'photo' | 'other' | 'limits' | 'chsi', string>
}

/** A photo that failed, of the unit that captures. */
const failedPhoto = async ({ units, centre }: World) =>
  Photo.create({
    seasonUnitId: units[1]!.id,
    studentId: (await studentOf(units[1]!)).id,
    round: 'main',
    authorId: centre.id,
    rawDigest: 'x',
    businessAt: DateTime.now(),
    status: 'failed',
    verdict: 'fail',
  })

const openJob = ({ centre }: World) =>
  Job.create({
    kind: 'apply_calendar',
    businessKey: randomUUID(),
    authorId: centre.id,
    params: { seasonId: randomUUID(), calendarVersionId: randomUUID(), seasonUnitIds: [] },
    state: 'running',
    done: 1,
    total: 3,
  })

/** A draft that types its counts, with a closed unit and one that captures, and one row of all that people decide on. */
export async function worldToWrite(): Promise<WorldToWrite> {
  const world = await draftSeason(2, { counts: 'typed' }, instantOf('2023-03-21', '10:00'))
  const seasonUnitId = world.units[0]!.id
  await standsIn(seasonUnitId, 'closed')
  await standsIn(world.units[1]!.id, 'capturing')
  const proposed = await PhotoLimit.create({
    seasonId: world.season.id,
    pack: 'core',
    number: 1,
    limits: shippedLimits('core').limits,
    reason: '从严',
    authorId: (await person('centre_admin')).id,
  })
  const late = { seasonUnitId, count: 1, reason: '姓名与学籍不符', registeredBy: world.centre.id }
  const ids = {
    job: (await openJob(world)).id,
    letter: (await uncertainLetter(world)).id,
    photo: (await failedPhoto(world)).id,
    other: (await failedPhoto(world)).id,
    limits: proposed.id,
    chsi: (await ChsiReturn.create({ ...late, registeredAt: DateTime.now() })).id,
  }
  return { ...world, ids }
}
