import { cancelJob } from '#backend/jobs/actions/cancel_job'
import { packageKey } from '#backend/packages/package_objects'
import { deliveredBatch } from '#tests/delivered_batch'
import { deliveredSchool } from '#tests/delivered_school'
import { emptyDatabase } from '#tests/empty_database'
import { onlineGateway } from '#tests/online_gateway'
import { fetched, openLink, orderPackage, pack, take, unpacked } from '#tests/packages'
import { studentOf } from '#tests/students_fixture'
import Job from '#models/jobs/job'
import Package from '#models/packages/package'
import env from '#start/env'
import drive from '@adonisjs/drive/services/main'
import { test } from '@japa/runner'
import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const WORKER = fileURLToPath(new URL('../tests/stopping_process.ts', import.meta.url))

/** A school with so many photos that a worker is in the middle of them when it first reports. */
async function manyPhotos() {
  const school = await deliveredSchool()
  const key = 'products/heavy'
  await drive.use().put(key, randomBytes(40_000))
  const students = []
  for (let at = 0; at < 110; at += 1) students.push(await studentOf(school.unit))
  await deliveredBatch(school.world, students, 2, [key])
  return school
}

const lengthOf = async (key: string) => (await drive.use().getMetaData(key)).contentLength

test.group('A package whose worker is interrupted', (group) => {
  onlineGateway(group)
  group.each.teardown(emptyDatabase)

  test('by a kill in the middle of the zip file offers nothing, and is packed again from the start', async ({
    client,
    assert,
  }) => {
    const { world, unit, coordinator } = await manyPhotos()
    const { id, job } = (await orderPackage(client, unit, coordinator)).body().data
    const worker = fork(WORKER, [job.id], { execArgv: ['--import=./bin/typescript.mjs'] })
    const [reached] = await once(worker, 'message')
    assert.deepEqual(reached, { inTheMiddle: 100 })
    worker.kill('SIGKILL')
    await once(worker, 'exit')
    assert.isAbove(await lengthOf(packageKey(id)), 1_000_000, 'half a file is there')
    assert.equal((await Job.findOrFail(job.id)).state, 'running')
    const refused = await openLink(client, id, coordinator)
    assert.equal(refused.body().error.type, 'package_not_ready')

    await pack(job.id, 2)
    const zip = await fetched(client, id, coordinator)
    assert.lengthOf(unpacked(zip).names, 115)
    assert.isTrue(zip.equals(await take(client, unit, world.centre)))
    // Killed after it had offered the package, before its job was done.
    await Job.query().where('id', job.id).update({ state: 'running' })
    await pack(job.id, 3)
    assert.equal((await Job.findOrFail(job.id)).state, 'done')
  }).timeout(60_000)

  test('by a full disk says so, and leaves nothing behind', async ({ client, assert }) => {
    const { unit, coordinator } = await deliveredSchool()
    const { id, job } = (await orderPackage(client, unit, coordinator)).body().data
    const path = join(env.get('OBJECT_STORE_FOLDER')!, packageKey(id))
    mkdirSync(dirname(path), { recursive: true })
    // Whatever is written there, no space is left on the device.
    symlinkSync('/dev/full', path)
    await pack(job.id)
    assert.containSubset(await Job.findOrFail(job.id), { state: 'failed', failure: 'store_full' })
    assert.isFalse(await drive.use().exists(packageKey(id)))
    const refused = await openLink(client, id, coordinator)
    assert.equal(refused.body().error.type, 'package_gone')
    assert.isNull((await Package.findOrFail(id)).objectKey)
    ;(await orderPackage(client, unit, coordinator)).assertStatus(202)
  })

  test('by somebody who cancels it leaves nothing behind', async ({ client, assert }) => {
    const { unit, coordinator } = await manyPhotos()
    const { id, job } = (await orderPackage(client, unit, coordinator)).body().data
    const row = await Job.findOrFail(job.id)
    await pack(job.id, 1, async () => void (await cancelJob(row, coordinator.id)))
    assert.equal((await row.refresh()).state, 'cancelled')
    assert.isFalse(await drive.use().exists(packageKey(id)))
    assert.isNull((await Package.findOrFail(id)).objectKey)
  })

  test('by the end of its author’s grant packs nothing, and says so', async ({
    client,
    assert,
  }) => {
    const { unit, coordinator } = await deliveredSchool()
    const { job } = (await orderPackage(client, unit, coordinator)).body().data
    await coordinator.related('grants').query().delete()
    await pack(job.id)
    assert.containSubset(await Job.findOrFail(job.id), {
      state: 'failed',
      failure: 'package_empty',
    })
  })
})
