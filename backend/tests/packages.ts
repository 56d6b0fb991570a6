import { runJob, type JobRun } from '#backend/jobs/actions/run_job'
import { runPackage } from '#backend/packages/run_package'
import Job from '#models/jobs/job'
import Download from '#models/packages/download'
import type User from '#models/people/user'
import type SeasonUnit from '#models/seasons/season_unit'
import { until } from '#tests/until'
import { readBook } from '#tests/read_book'
import { ApiRequest, type ApiClient } from '@japa/api-client'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, type FileEntry } from '@zip.js/zip.js'
import { unzipSync } from 'fflate'

// The client reads what it does not know as text.
ApiRequest.addParser('application/zip', (response, done) => {
  const pieces: Buffer[] = []
  response.setEncoding('binary')
  response.on('data', (piece: string) => pieces.push(Buffer.from(piece, 'binary')))
  response.on('end', () => done(null, Buffer.concat(pieces)))
})

/** Orders a package; of all, if the body does not say otherwise. */
export const orderPackage = (client: ApiClient, unit: SeasonUnit, user: User, body: object = {}) =>
  client
    .post(`/api/season_units/${unit.id}/packages`)
    .json({ part: 'whole', ...body })
    .loginAs(user)
    .withCsrfToken()

/**
 * Runs the job of a package, as its worker does.
 * @param before each of its reports
 */
export const pack = (jobId: string, number = 1, before = async () => {}) => {
  const pack_photos = (run: JobRun<'pack_photos'>) => {
    const progress = async (done: number) => {
      await before()
      await run.progress(done)
    }
    return runPackage({ ...run, progress })
  }
  return runJob(jobId, { pack_photos }, { number, heartbeat() {} })
}

/** Orders a package and packs it. @returns its id */
export async function packed(
  client: ApiClient,
  unit: SeasonUnit,
  user: User,
  body: object = {}
): Promise<string> {
  const { id, job } = (await orderPackage(client, unit, user, body)).body().data
  await pack(job.id)
  const { state, failure } = await Job.findOrFail(job.id)
  if (state !== 'done') throw new Error(`${state}: ${failure}`)
  return id
}

export const openLink = (client: ApiClient, packageId: string, user: User) =>
  client.post(`/api/packages/${packageId}/downloads`).loginAs(user).withCsrfToken()

export const fetchLink = (client: ApiClient, linkId: string, user: User) =>
  client.get(`/api/downloads/${linkId}/file`).loginAs(user)

/** Downloads a package by a new link. */
export async function fetched(client: ApiClient, packageId: string, user: User): Promise<Buffer> {
  const opened = await openLink(client, packageId, user)
  if (opened.status() !== 201) throw new Error(opened.text())
  const { id } = opened.body().data
  return (await fetchLink(client, id, user)).body()
}

/** They have got all of it: what is in it counts as downloaded. */
const got = (packageId: string) =>
  until(async () => {
    const links = await Download.query().where({ packageId }).whereNotNull('finished_at')
    return links.length > 0
  })

/** Orders, packs and downloads a package. */
export async function take(client: ApiClient, unit: SeasonUnit, user: User, body: object = {}) {
  const id = await packed(client, unit, user, body)
  const zip = await fetched(client, id, user)
  await got(id)
  return zip
}

/** The photos in a package by their names, and the rows of its index. */
export function unpacked(zip: Buffer) {
  const { '目录.xlsx': index, ...photos } = unzipSync(zip)
  return { photos, names: Object.keys(photos), index: readBook(index!) }
}

/** The files of a locked zip file by their names, opened by another program than wrote it. */
export async function unlocked(zip: Buffer, password: string): Promise<Record<string, Buffer>> {
  const reader = new ZipReader(new Uint8ArrayReader(zip), {
    ...{ password, checkSignature: true, useWebWorkers: false },
  })
  const files: Record<string, Buffer> = {}
  for (const entry of (await reader.getEntries()) as FileEntry[])
    files[entry.filename] = Buffer.from(await entry.getData(new Uint8ArrayWriter()))
  return files
}
