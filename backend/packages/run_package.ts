import { Viewer } from '#backend/identity/viewer'
import { beating } from '#backend/jobs/actions/beating'
import { holdOpenJob } from '#backend/jobs/actions/hold_open_job'
import { JobRefused } from '#backend/jobs/actions/job_refused'
import type { JobOutcome, JobRun } from '#backend/jobs/actions/run_job'
import { indexBook } from '#backend/packages/archive/index_book'
import { composeManifest, type Manifest } from '#backend/packages/manifest'
import { storePackage } from '#backend/packages/package_objects'
import { packedFile } from '#backend/packages/packed_file'
import { itemsToPack } from '#backend/packages/queries/delivered_items'
import { namesOfUnit } from '#backend/packages/queries/names_of_unit'
import { writeManifest } from '#backend/packages/write_manifest'
import { openValue } from '#backend/sealing/sealed_value'
import { lengthOfObject, readObject } from '#backend/photos/photo_objects'
import { PACKAGE_HOURS } from '#domain/packages/download_rules'
import Package from '#models/packages/package'
import User from '#models/people/user'
import SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'

/** Told so often, in photos: each time is an update. */
const REPORTED_EVERY = 100

/** What a package holds now, of those whom its author reaches now. */
async function manifestOf(pack: Package): Promise<Manifest> {
  const { authorId, seasonUnitId, changed, collegeId, classId } = pack
  const user = await User.query().where('id', authorId).preload('grants').firstOrFail()
  const unit = await SeasonUnit.findOrFail(seasonUnitId)
  const items = await itemsToPack(new Viewer(user), unit, { changed, collegeId, classId })
  if (items.length === 0) throw new JobRefused('package_empty')
  return composeManifest(items, await namesOfUnit(unit))
}

/** By what the file of a package is locked; null if it is open. */
async function passwordOf({ id: rowId, seasonUnitId, locked, sealedPassword }: Package) {
  if (!locked) return null
  const { seasonId } = await SeasonUnit.findOrFail(seasonUnitId)
  const opened = await openValue({ seasonId, rowId }, sealedPassword ?? '')
  // Never open what was to be locked.
  if (!opened.ok) throw new JobRefused('given_up')
  return opened.value
}

/** From here on the package can be downloaded. */
const offer = (
  pack: Package,
  { objectKey, bytes, manifest }: { objectKey: string; bytes: number; manifest: Manifest },
  job: JobRun<'pack_photos'>['job']
) =>
  db.transaction(async (trx) => {
    await holdOpenJob(job, trx)
    await writeManifest(pack, manifest, trx)
    const { photos, removed, digest: manifestDigest } = manifest
    await trx
      .from('packages')
      .where('id', pack.id)
      .update({
        ...{ count: photos.length, removed, bytes },
        manifest_digest: manifestDigest,
        object_key: objectKey,
        sealed_password: null,
        ...{ swept_at: null, expires_at: db.raw(`now() + interval '${PACKAGE_HOURS} hours'`) },
      })
  })

/**
 * Packs delivered photos for their author: the finished pictures as they are, under the names of the season’s policy, and
 * an index. It offers nothing before all is stored, so a killed one begins again.
 * @throws JobCancelled if somebody has cancelled the job, JobRefused if the store is full or nothing is left to pack
 */
export async function runPackage({ job, progress }: JobRun<'pack_photos'>): Promise<JobOutcome> {
  const { seasonUnitId, packageId } = job.params
  const result = (packed: number) => ({ seasonUnitId, packageId, packed })
  const pack = await Package.findOrFail(packageId)
  // It was killed after it had offered the package.
  if (pack.bytes !== null) return { done: job.total, result: result(pack.count) }
  const manifest = await manifestOf(pack)
  let done = 0
  // Until its end it can be cancelled.
  const report = () => progress(Math.min(done, job.total - 1))
  const onPacked = async (photos: number) => {
    done = photos
    if (photos % REPORTED_EVERY === 0) await report()
  }
  const pictures = { read: readObject, length: lengthOfObject }
  const stored = async () => {
    const book = await indexBook(manifest.lines)
    const what = { photos: manifest.photos, book, password: await passwordOf(pack) }
    const file = await packedFile(what, pictures, onPacked)
    return { objectKey: await storePackage(packageId, file), bytes: file.length, manifest }
  }
  await offer(pack, await beating(report, stored()), job)
  return { done: job.total, result: result(manifest.photos.length) }
}
