import { readableParts } from '#domain/identity/paper_parts'
import { may } from '#domain/identity/permissions'
import Job, { type JobKind } from '#models/jobs/job'
import Region from '#models/people/region'
import Unit from '#models/people/unit'
import { seasonOfPhotos } from '#tests/live_photos'
import { person, type World } from '#tests/season_fixture'
import { randomUUID } from 'node:crypto'
import type { Target } from './expected.js'
import { ASKERS, everybody, giveParts, roleOf, type Asker, type Person } from './people.js'
import { rosterRows } from './roster_rows.js'
import { packagesOf, type PackagesOf } from './package_rows.js'
import { photoOf, rowsOf, seasonLike, storeBytes, workUnderWay, type Rows } from './world.js'

/** Everybody, and for each target rows of everything. */
export interface MatrixWorld {
  people: Record<Asker, Person>
  /** Those of another class or college are of the own unit. */
  rows: Record<Exclude<Target, 'unknown'>, Rows>
  /** A finished job of each. */
  jobs: Record<Asker, string>
  /** Uploads of folders of their own. */
  uploads: Record<Asker, string>
  /** Packages of each that were not packed, and links to them, by whose unit’s they are. */
  packages: PackagesOf
  downloads: PackagesOf
  limitId: string
  /** Somebody of the centre who asks for nothing. */
  personId: string
}

async function jobsOf(
  people: MatrixWorld['people'],
  kind: JobKind,
  { season, centre }: Pick<World, 'season' | 'centre'>
) {
  const jobs = {} as MatrixWorld['jobs']
  for (const asker of ASKERS) {
    const params = { seasonId: season.id, calendarVersionId: randomUUID(), seasonUnitIds: [] }
    const work = { kind, businessKey: asker, state: 'done' } as const
    const authorId = people[asker].user?.id ?? centre.id
    jobs[asker] = (await Job.create({ ...work, authorId, params, done: 1, total: 1 })).id
  }
  return jobs
}

/** One school that asks, and another in the same and in another season; no season runs in the engine. */
export async function matrixWorld(): Promise<MatrixWorld> {
  const { season, units, region, centre } = await seasonOfPhotos()
  const own = await Unit.findOrFail(units[0]!.unitId)
  await units[0]!.delete()
  await storeBytes()
  const people = await everybody(own)
  const far = await Region.create({ name: '远方地区' })
  const other = await Unit.create({ code: '20001', name: '远方学院', regionId: far.id })
  const at = { unit: own, region, author: people.coordinator.user! }
  const away = { unit: other, region: far, author: centre }
  const elsewhere = await seasonLike(season, '2023 elsewhere')
  const archived = await seasonLike(season, '2022 archived')
  const draft = await seasonLike(season, '2024 draft')
  const ownRows = await rowsOf(season, at, 'capturing')
  const part = async (college: string, name: string) => {
    const { unit, ids } = ownRows
    const roster = await rosterRows(unit, at.author, { college, name })
    const photo = await photoOf(unit, roster.students!, at.author)
    return { ...ownRows, ids: { ...ids, ...roster, ...photo } }
  }
  const rows = {
    own: ownRows,
    other_class: await part('信息学院', '软件2002'),
    other_college: await part('文学院', '中文2001'),
    other_unit: await rowsOf(season, away, 'capturing'),
    other_season: await rowsOf(elsewhere, away, 'capturing'),
    archived: await rowsOf(archived, at, 'closed'),
    draft: await rowsOf(draft, at, null),
  }
  await giveParts(people, own.id, rows.own.ids)
  // The season of another unit is one in which the own does not take part.
  rows.other_unit.ids.seasons = elsewhere.id
  const seasons = [season, elsewhere, archived, draft]
  const limitId = await workUnderWay(seasons, people.centre_admin.user!)
  const { id: personId } = await person('reviewer')
  const jobs = await jobsOf(people, 'apply_calendar', { season, centre })
  const uploads = await jobsOf(people, 'upload_photos', { season, centre })
  const packages = await packagesOf(rows, people, { jobs, centre })
  return { people, rows, jobs, uploads, ...packages, limitId, personId }
}

/** The id of a row of this kind; of documents one of a part that the asker may read. */
export function idFor(
  { rows, limitId, personId, ...own }: MatrixWorld,
  kind: string,
  { asker, target }: { asker: Asker; target: Target }
): string {
  if (target === 'unknown') return randomUUID()
  const { ids, documents } = rows[target]
  if (kind === 'photo_limits') return limitId
  if (kind === 'people') return personId
  const stranger = asker === 'centre_admin' ? 'operator' : 'centre_admin'
  const author = target === 'own' ? asker : stranger
  if (kind === 'photo_uploads') return own.uploads[author]
  if (kind === 'jobs') return own.jobs[author]
  if (kind === 'packages' || kind === 'downloads') return own[kind][target][asker]
  if (kind !== 'documents') return ids[kind]!
  const role = roleOf(asker)
  const [part] = readableParts((capability) => role !== null && may([role], capability))
  return documents[part ?? 'course']
}
