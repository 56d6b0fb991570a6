import { deliveredBatch, nextVersion, storedProduct } from '#tests/delivered_batch'
import { deliveredSchool } from '#tests/delivered_school'
import { emptyDatabase } from '#tests/empty_database'
import { onlineGateway } from '#tests/online_gateway'
import { fetched, orderPackage, pack, packed, take, unlocked, unpacked } from '#tests/packages'
import { person } from '#tests/season_fixture'
import { studentOf } from '#tests/students_fixture'
import Package from '#models/packages/package'
import Unit from '#models/people/unit'
import UnitCode from '#models/people/unit_code'
import BatchItem from '#models/proofreading/batch_item'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

test.group('A package of electronic photos', (group) => {
  onlineGateway(group)
  group.each.teardown(emptyDatabase)

  test('has the finished pictures as they are, by national code and number, and an index of them', async ({
    client,
    assert,
  }) => {
    const { unit, students, pictures, coordinator } = await deliveredSchool()
    await UnitCode.create({ unitId: unit.unitId, yxdm: '10299', level: '*' })
    await UnitCode.create({ unitId: unit.unitId, yxdm: '10300', level: '硕士' })
    await students[4]!.merge({ level: '硕士' }).save()
    const { photos, names, index } = unpacked(await take(client, unit, coordinator))
    const expected = students.map(({ xh }, at) => `${at === 4 ? 10_300 : 10_299}_${xh}.jpg`)
    assert.deepEqual(names, expected.toSorted())
    for (const [at, name] of expected.entries())
      assert.isTrue(Buffer.from(await drive.use().getBytes(pictures[at]!)).equals(photos[name]!))
    assert.equal(index.title, '目录')
    assert.deepEqual(index.headings.slice(0, 2), ['文件名 File', '学号 Student number'])
    const row = index.rows.find(([name]) => name === expected[2])!
    assert.deepEqual(row, [
      ...[expected[2]!, students[2]!.xh, '王*', '123X', '信息学院', '软件2002', 1],
      '首次交付 delivered',
    ])
    assert.lengthOf(index.rows, 5)
  })

  test('is called by numbers alone where the season says so', async ({ client, assert }) => {
    const { unit, students, coordinator } = await deliveredSchool({ photoFileName: 'xh' })
    const { names } = unpacked(await take(client, unit, coordinator))
    assert.deepEqual(names, students.map(({ xh }) => `${xh}.jpg`).toSorted())
  })

  test('is the same byte for byte, whoever has it packed, when, and in which language', async ({
    client,
    assert,
  }) => {
    const { world, unit, coordinator } = await deliveredSchool()
    await coordinator.merge({ locale: 'en' }).save()
    const first = await take(client, unit, coordinator)
    const second = await take(client, unit, world.centre)
    assert.isTrue(first.equals(second))
    const [one, other] = await Package.all()
    assert.equal(one!.manifestDigest, other!.manifestDigest)
    assert.equal(one!.bytes, first.length)
  })

  test('is locked where its author wants it so, by a password that is shown once and kept nowhere', async ({
    client,
    assert,
  }) => {
    const { unit, pictures, coordinator } = await deliveredSchool()
    const ordered = (await orderPackage(client, unit, coordinator, { locked: true })).body()
    const { password } = ordered.meta
    assert.match(password, /^([A-Za-z2-9]{4}-){3}[A-Za-z2-9]{4}$/)
    const { id } = ordered.data
    assert.notInclude(JSON.stringify(await Package.findOrFail(id)), password)
    await pack(ordered.data.job.id)
    assert.isNull((await Package.findOrFail(id)).sealedPassword)
    const zip = await fetched(client, id, coordinator)
    const { '目录.xlsx': index, ...photos } = await unlocked(zip, password)
    assert.isDefined(index)
    const [first] = Object.values(photos)
    const kept = await Promise.all(pictures.map((key) => drive.use().getBytes(key)))
    assert.isTrue(kept.some((picture) => Buffer.from(picture).equals(first!)))
    const open = (await orderPackage(client, unit, coordinator)).body()
    assert.isNull(open.meta.password)
    assert.deepInclude(ordered.data, { isLocked: true })
    assert.deepInclude(open.data, { isLocked: false })
    const said = JSON.stringify(await db.from('audit_entries').select('details'))
    assert.notInclude(said, password)
  })

  test('is of a class, a college or all; for a class teacher of the own class, whatever is asked for', async ({
    client,
    assert,
  }) => {
    const { unit, own, far, students, coordinator } = await deliveredSchool()
    const school = await Unit.findOrFail(unit.unitId)
    const teacher = await person('class_teacher', school, { classId: own.id })
    const college = await person('college', school, { collegeId: own.collegeId! })
    const inPackage = async (user: typeof teacher, body = {}) =>
      unpacked(await take(client, unit, user, body)).names.map((name) => name.split('_')[1])
    const files = (...places: number[]) => places.map((at) => `${students[at]!.xh}.jpg`)
    const oneClass = { part: 'one_class', classId: far.id }
    const oneCollege = { part: 'one_college', collegeId: own.collegeId }
    assert.sameMembers(await inPackage(coordinator, oneClass), files(3, 4))
    assert.sameMembers(await inPackage(coordinator, oneCollege), files(0, 1, 2))
    assert.sameMembers(await inPackage(college), files(0, 1, 2))
    assert.sameMembers(await inPackage(teacher), files(0, 1))
    const none = await orderPackage(client, unit, teacher, oneClass)
    assert.equal(none.body().error.type, 'not_delivered')
    ;(await orderPackage(client, unit, coordinator, { part: 'one_class' })).assertStatus(422)
    const empty = client.post(`/api/season_units/${unit.id}/packages`).loginAs(coordinator)
    ;(await empty.json({}).withCsrfToken()).assertStatus(422)
  })

  test('has only what changed since one’s own last download, and says what was taken out', async ({
    client,
    assert,
  }) => {
    const { world, unit, own, students, items, coordinator } = await deliveredSchool()
    const changed = { changed: true }
    const counts = async (user = coordinator) =>
      (await client.get(`/api/season_units/${unit.id}/packages/counts`).loginAs(user)).body().data
    assert.deepEqual(await counts(), { photos: 5, changed: 5, removed: 0 })
    await take(client, unit, coordinator)
    assert.deepEqual(await counts(), { photos: 5, changed: 0, removed: 0 })
    assert.equal((await counts(world.centre)).changed, 5, 'who has downloaded nothing has it all')
    const same = await orderPackage(client, unit, coordinator, changed)
    assert.equal(same.body().error.type, 'package_empty')

    await nextVersion(items[1]!)
    await BatchItem.query().where('id', items[3]!.id).update({ removed_at: new Date() })
    const late = await studentOf(unit, { classId: own.id, collegeId: own.collegeId })
    await deliveredBatch(world, [late], 2, [await storedProduct('white')])
    assert.deepEqual(await counts(), { photos: 5, changed: 2, removed: 1 })
    // Packed, and never downloaded to the end.
    await packed(client, unit, coordinator, changed)
    assert.deepEqual(await counts(), { photos: 5, changed: 2, removed: 1 })
    const { names, index } = unpacked(await take(client, unit, coordinator, changed))
    const { code } = await Unit.findOrFail(unit.unitId)
    assert.deepEqual(names, [students[1]!, late].map(({ xh }) => `${code}_${xh}.jpg`).toSorted())
    const notes = index.rows.map(([name, xh, , , , , version, note]) => [name, xh, version, note])
    assert.deepEqual(notes, [
      [names[0], students[1]!.xh, 2, '信息已更正 details corrected'],
      [names[1], late.xh, 1, '首次交付 delivered'],
      [null, students[3]!.xh, null, '已移出，请删除原照片 taken out: delete the earlier photo'],
    ])
    assert.deepEqual(await counts(), { photos: 5, changed: 0, removed: 0 })
  })

  test('is packed one at a time, and not beyond the quota of a day', async ({ client, assert }) => {
    const { unit, coordinator } = await deliveredSchool()
    const first = await orderPackage(client, unit, coordinator)
    first.assertStatus(202)
    assert.containSubset(first.body().data, { count: 5, isReady: false, job: { state: 'queued' } })
    const second = await orderPackage(client, unit, coordinator)
    assert.equal(second.body().error.type, 'package_running')
    await db.from('jobs').update({ state: 'done' })
    await db.from('packages').update({ count: 59_996 })
    const third = await orderPackage(client, unit, coordinator)
    third.assertStatus(429)
    assert.equal(third.body().error.type, 'packages_limited')
    assert.include(third.body().error.message, '60000')
    await db.from('jobs').update({ state: 'failed' })
    ;(await orderPackage(client, unit, coordinator)).assertStatus(202)
  })

  test('can be had after the season is closed, and from nobody who may not download', async ({
    client,
    assert,
  }) => {
    const { unit, coordinator } = await deliveredSchool()
    await db.from('unit_progress').where('season_unit_id', unit.id).update({ state: 'closed' })
    assert.lengthOf(unpacked(await take(client, unit, coordinator)).names, 5)
    for (const role of ['reviewer', 'finance', 'printing', 'auditor'] as const)
      (await orderPackage(client, unit, await person(role))).assertStatus(403)
  })
})
