import Download from '#models/packages/download'
import Package from '#models/packages/package'
import type User from '#models/people/user'
import { DateTime } from 'luxon'
import type { Target } from './expected.js'
import { ASKERS, type Asker, type Person } from './people.js'
import type { Rows } from './world.js'

type Known = Exclude<Target, 'unknown'>

/** Ids of each asker’s own rows in each unit. */
export type PackagesOf = Record<Known, Record<Asker, string>>

/** A package of each asker in each of these units that nobody has packed yet, and a link to it. */
export async function packagesOf(
  rows: Record<Known, Rows>,
  people: Record<Asker, Person>,
  { jobs, centre }: { jobs: Record<Asker, string>; centre: User }
) {
  const packages = {} as PackagesOf
  const downloads = {} as PackagesOf
  const expiresAt = DateTime.now().plus({ minutes: 5 })
  for (const target of Object.keys(rows) as Known[]) {
    packages[target] = {} as Record<Asker, string>
    downloads[target] = {} as Record<Asker, string>
    for (const asker of ASKERS) {
      const { id: userId } = people[asker].user ?? centre
      const own = { seasonUnitId: rows[target].unit.id, count: 1, expiresAt }
      const order = { authorId: userId, jobId: jobs[asker], part: 'whole', changed: false } as const
      const { id: packageId } = await Package.create({ ...own, ...order })
      packages[target][asker] = packageId
      downloads[target][asker] = (await Download.create({ ...own, userId, packageId })).id
    }
  }
  return { packages, downloads }
}
