import { packageKey } from '#backend/packages/package_objects'
import { sweepPackages } from '#backend/packages/actions/sweep_packages'
import { deliveredSchool } from '#tests/delivered_school'
import { emptyDatabase } from '#tests/empty_database'
import { onlineGateway } from '#tests/online_gateway'
import { fetched, fetchLink, openLink, orderPackage, pack, packed, take } from '#tests/packages'
import { person } from '#tests/season_fixture'
import { withApp, withSecondFactor } from '#tests/second_factor'
import { serverUrl, signIn } from '#tests/sign_in'
import AuditEntry from '#models/audit/audit_entry'
import Download from '#models/packages/download'
import Package from '#models/packages/package'
import Grant from '#models/people/grant'
import Unit from '#models/people/unit'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { mock } from 'node:test'

const typeOf = (answer: { body(): { error?: { type: string } } }) => answer.body().error?.type

test.group('A link to a package', (group) => {
  onlineGateway(group)
  group.each.teardown(emptyDatabase)

  test('serves its owner, once; who tries again is in the audit', async ({ client, assert }) => {
    const { world, unit, coordinator } = await deliveredSchool()
    const packageId = await packed(client, unit, coordinator)
    const link = (await openLink(client, packageId, coordinator)).body().data.id
    ;(await openLink(client, packageId, world.centre)).assertStatus(404)
    ;(await fetchLink(client, link, world.centre)).assertStatus(404)
    ;(await client.get(`/api/downloads/${link}/file`)).assertStatus(401)
    const head = client.head(`/api/downloads/${link}/file`).loginAs(coordinator)
    assert.equal((await head).status(), 204)

    const answer = await fetchLink(client, link, coordinator)
    answer.assertStatus(200)
    answer.assertHeader('content-type', 'application/zip')
    answer.assertHeader('cache-control', 'no-store')
    const called = decodeURIComponent(String(answer.header('content-disposition')))
    assert.match(called, /''电子照片-.+-全部-\d{4}-\d\d-\d\d\.zip$/)
    const again = await fetchLink(client, link, coordinator)
    again.assertStatus(409)
    assert.equal(typeOf(again), 'link_used')
    const entries = await AuditEntry.query()
      .where('action', 'package.downloaded')
      .orderBy('recorded_at')
    assert.deepEqual(
      entries.map(({ outcome, actorId }) => [outcome, actorId]),
      [
        ['done', coordinator.id],
        ['refused', coordinator.id],
      ]
    )
    assert.equal(entries[1]!.details.why, 'link_used')
    const next = (await openLink(client, packageId, coordinator)).body().data.id
    const both = [1, 2].map(() => fetchLink(client, next, coordinator))
    const statuses = (await Promise.all(both)).map((one) => one.status())
    assert.sameMembers(statuses, [200, 409], 'of two at once one is served')
  })

  test('expires, and so does the package: then its file is deleted, and what was in it is known', async ({
    client,
    assert,
  }) => {
    const { unit, coordinator } = await deliveredSchool()
    const packageId = await packed(client, unit, coordinator)
    const link = (await openLink(client, packageId, coordinator)).body().data.id
    await db.from('downloads').update({ expires_at: db.raw(`now() - interval '1 second'`) })
    assert.equal(typeOf(await fetchLink(client, link, coordinator)), 'link_expired')

    await fetched(client, packageId, coordinator)
    assert.equal(await sweepPackages(), 0)
    assert.isTrue(await drive.use().exists(packageKey(packageId)))
    await db.from('packages').update({ expires_at: db.raw(`now() - interval '1 second'`) })
    assert.equal(typeOf(await openLink(client, packageId, coordinator)), 'package_gone')
    assert.equal(await sweepPackages(), 1)
    assert.isFalse(await drive.use().exists(packageKey(packageId)))
    assert.equal(await sweepPackages(), 0)
    assert.lengthOf(await db.from('package_items'), 5)
    const [shown] = (
      await client.get(`/api/season_units/${unit.id}/packages`).loginAs(coordinator)
    ).body().data
    assert.containSubset(shown, { isReady: false, count: 5, job: { state: 'done' } })
  })

  test('serves nobody who no longer reaches everybody in the package', async ({
    client,
    assert,
  }) => {
    const { unit, own, far } = await deliveredSchool()
    const school = await Unit.findOrFail(unit.unitId)
    const college = await person('college', school, { collegeId: own.collegeId! })
    const packageId = await packed(client, unit, college)
    const link = (await openLink(client, packageId, college)).body().data.id
    const grant = Grant.query().where('userId', college.id)
    await grant.clone().update({ collegeId: far.collegeId })
    assert.equal(typeOf(await openLink(client, packageId, college)), 'not_allowed')
    assert.equal(typeOf(await fetchLink(client, link, college)), 'not_allowed')
    await grant.clone().update({ collegeId: own.collegeId })
    ;(await fetchLink(client, link, college)).assertStatus(200)
    await grant.clone().delete()
    ;(await openLink(client, packageId, college)).assertStatus(403)
  })

  test('is not given beyond the quota of a day, whatever packages there are', async ({
    client,
    assert,
  }) => {
    const { unit, own } = await deliveredSchool()
    const school = await Unit.findOrFail(unit.unitId)
    const teacher = await person('class_teacher', school, { classId: own.id })
    const packageId = await packed(client, unit, teacher)
    await Package.query().where('id', packageId).update({ count: 499 })
    for (let at = 0; at < 2; at += 1) (await openLink(client, packageId, teacher)).assertStatus(201)
    const refused = await openLink(client, packageId, teacher)
    refused.assertStatus(429)
    assert.equal(typeOf(refused), 'packages_limited')
    await db.from('downloads').update({ recorded_at: db.raw(`now() - interval '25 hours'`) })
    ;(await openLink(client, packageId, teacher)).assertStatus(201)
  })
})

test.group('A package for whoever has just proved who they are', (group) => {
  onlineGateway(group)
  withSecondFactor(group)
  group.each.teardown(emptyDatabase)

  test('gets a link, and nobody who left a session open', async ({ assert }) => {
    const { unit } = await deliveredSchool()
    const { session } = await withApp((await person('operator')).email)
    const path = `/api/season_units/${unit.id}/packages`
    const { id: packageId, job } = (await session.ask('POST', path, { part: 'whole' })).body.data
    await pack(job.id)
    const link = () => session.ask('POST', `/api/packages/${packageId}/downloads`)
    assert.equal((await link()).status, 201)
    mock.timers.tick(600_000)
    const refused = await link()
    assert.deepEqual([refused.status, refused.body.error.type], [403, 'step_up_required'])
  })
})

test.group('The log of downloads', (group) => {
  onlineGateway(group)
  group.each.teardown(emptyDatabase)

  test('names who, when and what: all of them for whoever reaches the school, else the own', async ({
    client,
    assert,
  }) => {
    const { world, unit, own, students, coordinator } = await deliveredSchool()
    const school = await Unit.findOrFail(unit.unitId)
    const teacher = await person('class_teacher', school, { classId: own.id })
    await take(client, unit, coordinator)
    await take(client, unit, teacher)
    await client.get(`/api/students/${students[0]!.id}/delivered_photo`).loginAs(teacher)
    // A link that nobody has used is no download.
    await openLink(client, await packed(client, unit, coordinator), coordinator)
    const log = async (user: typeof teacher, query = '') =>
      (await client.get(`/api/season_units/${unit.id}/downloads${query}`).loginAs(user)).body()
    const shown = (await log(world.centre)).data.map(
      ({ by, part, count, isFinished }: Record<string, unknown>) => [by, part, count, isFinished]
    )
    assert.deepEqual(shown, [
      [teacher.name, null, 1, true],
      [teacher.name, 'whole', 2, true],
      [coordinator.name, 'whole', 5, true],
    ])
    assert.lengthOf((await log(coordinator)).data, 3)
    assert.lengthOf((await log(teacher)).data, 2)
    const { data, meta } = await log(world.centre, '?limit=2')
    const rest = await log(world.centre, `?limit=2&after=${encodeURIComponent(meta.next)}`)
    assert.deepEqual([data.length, rest.data.length], [2, 1])
  })

  test('says of one that was broken off that it is not finished, and nothing in it counts', async ({
    client,
    assert,
  }) => {
    const { unit, coordinator } = await deliveredSchool()
    const packageId = await packed(client, unit, coordinator)
    // More than the sockets between hold.
    const large = Buffer.alloc(64 * 2 ** 20)
    await drive.use().put(packageKey(packageId), large)
    await Package.query().where('id', packageId).update({ bytes: large.length })
    const link = (await openLink(client, packageId, coordinator)).body().data.id
    const aborting = new AbortController()
    const answer = await fetch(`${serverUrl()}/api/downloads/${link}/file`, {
      headers: await signIn(coordinator.email),
      signal: aborting.signal,
    })
    assert.equal(answer.headers.get('content-length'), String(large.length))
    await answer.body!.getReader().read()
    aborting.abort()
    const counts = await client
      .get(`/api/season_units/${unit.id}/packages/counts`)
      .loginAs(coordinator)
    assert.equal(counts.body().data.changed, 5)

    await take(client, unit, coordinator)
    const finished = (await Download.all()).map((one) => [one.packageId, one.finishedAt !== null])
    assert.includeDeepMembers(finished, [[packageId, false]])
    assert.lengthOf(
      finished.filter(([, isFinished]) => isFinished),
      1
    )
  })
})

test.group('One photo on its own', (group) => {
  onlineGateway(group)
  group.each.teardown(emptyDatabase)

  const photo = (id: string) => `/api/students/${id}/delivered_photo`

  test('has the name that it has in packages, is in the audit, and counts as downloaded', async ({
    client,
    assert,
  }) => {
    const { unit, own, students, pictures, items } = await deliveredSchool()
    const school = await Unit.findOrFail(unit.unitId)
    const teacher = await person('class_teacher', school, { classId: own.id })
    const answer = await client.get(photo(students[0]!.id)).loginAs(teacher)
    answer.assertStatus(200)
    const stored = Buffer.from(await drive.use().getBytes(pictures[0]!))
    assert.isTrue(stored.equals(answer.body()))
    assert.include(answer.header('content-disposition'), `''${school.code}_${students[0]!.xh}.jpg`)
    ;(await client.get(photo(students[2]!.id)).loginAs(teacher)).assertStatus(404)
    const entry = await AuditEntry.query().where('action', 'photo.opened').firstOrFail()
    assert.deepEqual([entry.actorId, entry.subjectId], [teacher.id, items[0]!.photoId])
    const { changed } = (
      await client.get(`/api/season_units/${unit.id}/packages/counts`).loginAs(teacher)
    ).body().data
    assert.equal(changed, 1)
  })

  test('of a student without one is refused in words', async ({ client, assert }) => {
    const { unit, coordinator } = await deliveredSchool()
    const { rows } = await db.rawQuery(
      `select id from students where season_unit_id = ?
         and not exists (select from batch_items where student_id = students.id)`,
      [unit.id]
    )
    const refused = await client.get(photo(rows[0].id)).loginAs(coordinator)
    refused.assertStatus(409)
    assert.equal(typeOf(refused), 'photo_not_delivered')
    ;(await orderPackage(client, unit, await person('reviewer'))).assertStatus(403)
  })
})
