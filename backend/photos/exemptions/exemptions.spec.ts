import { sealOldGrounds } from '#backend/photos/exemptions/seal_old_grounds'
import { recordCheck } from '#backend/photos/actions/record_check'
import type { CheckedPhoto } from '#backend/portraits/check/check_photo'
import Photo from '#models/photos/photo'
import type User from '#models/people/user'
import PhotoExemption from '#models/photos/photo_exemption'
import { openGround, sealGround } from '#backend/photos/exemptions/sealed_ground'
import { EVERYBODY, runAs } from '#backend/isolation/scope'
import { SEASON_SEAL } from '#backend/sealing/sealed_value'
import { eraseSeasonKey } from '#backend/seasons/actions/erase_season_key'
import { EXEMPTION_GROUNDS, type ExemptionGround } from '#domain/photos/exemptions'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos, standsIn } from '#tests/live_photos'
import { person } from '#tests/season_fixture'
import { studentOf } from '#tests/students_fixture'
import encryption from '@adonisjs/core/services/encryption'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

async function schoolWithStudent() {
  const world = await seasonOfPhotos()
  const { id: studentId } = await studentOf(world.units[0]!)
  return { world, school: world.coordinators[0]!, studentId }
}

const exempted = (client: ApiClient, user: User, studentId: string, body: object) =>
  client.post(`/api/students/${studentId}/exemptions`).json(body).loginAs(user).withCsrfToken()

test.group('A head cover that somebody may wear', (group) => {
  group.teardown(emptyDatabase)

  test('is recorded by the school before there is a photo, once, sealed and without free text', async ({
    client,
    assert,
  }) => {
    const { world, school, studentId } = await schoolWithStudent()
    const exempt = (body: object, user = school) => exempted(client, user, studentId, body)
    ;(await exempt({ ground: 'medical', reason: '化疗' })).assertStatus(200)
    ;(await exempt({ ground: 'religious' })).assertStatus(200)
    ;(await exempt({ ground: '化疗' })).assertStatus(422)
    ;(await exempt({ ground: 'medical' }, await person('printing'))).assertStatus(403)
    const [kept, ...others] = await PhotoExemption.query().where({ studentId })
    assert.isEmpty(others)
    const { ground, reason, sealedGround } = kept!
    assert.deepEqual([ground, reason], [null, null])
    assert.notInclude(sealedGround, 'medical')
    const { seasonId } = world.units[0]!
    assert.isTrue(sealedGround!.startsWith(SEASON_SEAL))
    const opened = await openGround({ id: kept!.id, seasonId }, sealedGround!)
    assert.deepEqual(opened, { ok: true, value: 'medical' })
    assert.lengthOf(await db.from('audit_entries').where({ action: 'student.exempted' }), 1)
    await standsIn(world.units[0]!.id, 'closed')
    assert.equal((await exempt({ ground: 'medical' })).body().error.type, 'wrong_phase')
  })

  test('shows its ground only to whoever may see photos, and each reading is in the audit', async ({
    client,
    assert,
  }) => {
    const { school, studentId } = await schoolWithStudent()
    await exempted(client, school, studentId, { ground: 'cultural' })
    const { id } = await PhotoExemption.findByOrFail({ studentId })
    const read = (user: User) => client.get(`/api/exemptions/${id}`).loginAs(user!)
    for (const user of [school, school, await person('reviewer')])
      assert.equal((await read(user)).body().data.ground, 'cultural')
    ;(await read(await person('finance'))).assertStatus(403)
    const entries = await db.from('audit_entries').where({ action: 'student.ground_read' })
    assert.deepEqual(
      entries.map(({ subject_id: subject }) => subject),
      [studentId, studentId, studentId]
    )
    assert.notInclude(JSON.stringify(entries), 'cultural')
  })

  test('of before grounds were sealed is sealed by the worker that starts, once, without its free text', async ({
    client,
    assert,
  }) => {
    const { world, school, studentId } = await schoolWithStudent()
    const old = await PhotoExemption.create({
      ...{ seasonUnitId: world.units[0]!.id, studentId, rule: 'PR22' },
      ...{ allowedBy: school.id, ground: 'medical', reason: '化疗' },
    })
    const seal = () => runAs(EVERYBODY, sealOldGrounds)
    assert.equal(
      (await Promise.all([seal(), seal()])).reduce((one, other) => one + other),
      1
    )
    const { ground, reason, sealedGround } = await old.refresh()
    assert.deepEqual([ground, reason], [null, null])
    assert.notInclude(sealedGround, 'medical')
    const read = await client.get(`/api/exemptions/${old.id}`).loginAs(school)
    assert.equal(read.body().data.ground, 'medical')
    assert.equal(await seal(), 0)
  })

  test('that was sealed before seasons had keys is read, and sealed by its season when a worker starts', async ({
    client,
    assert,
  }) => {
    const { world, school, studentId } = await schoolWithStudent()
    const own = { seasonUnitId: world.units[0]!.id, studentId, rule: 'PR22' } as const
    const id = randomUUID()
    const sealed = (purpose: string) => encryption.encrypt('medical  ', { purpose })
    const by = { allowedBy: school.id, sealedGround: sealed(`exemption ${id}`) }
    const old = await PhotoExemption.create({ id, ...own, ...by })
    const read = async () => (await client.get(`/api/exemptions/${id}`).loginAs(school)).body()
    assert.equal((await read()).data.ground, 'medical')
    const seal = () => runAs(EVERYBODY, sealOldGrounds)
    const counts = await Promise.all([seal(), seal()])
    assert.sameMembers(counts, [0, 1])
    assert.isTrue((await old.refresh()).sealedGround!.startsWith(SEASON_SEAL))
    assert.equal((await read()).data.ground, 'medical')
    const unknown = { sealedGround: sealed('exemption of another') }
    await old.merge(unknown).save()
    assert.equal(await seal(), 0)
    assert.equal((await old.refresh()).sealedGround, unknown.sealedGround)
    assert.equal((await read()).error.type, 'sealed_unreadable')
  })

  test('cannot be read once the key of the season is erased, and whoever asks is told why', async ({
    client,
    assert,
  }) => {
    const { world, school, studentId } = await schoolWithStudent()
    ;(await exempted(client, school, studentId, { ground: 'medical' })).assertStatus(200)
    const { id } = await PhotoExemption.findByOrFail({ studentId })
    await eraseSeasonKey(world.season.id, null)
    const read = await client.get(`/api/exemptions/${id}`).loginAs(school)
    read.assertStatus(409)
    assert.equal(read.body().error.type, 'sealed_erased')
    assert.match(read.body().error.message, /清除/)
    const [entry] = await db.from('audit_entries').where({ action: 'student.ground_read' })
    assert.equal(entry.outcome, 'refused')
  })

  test('is no failure of a photo that came to its student while it was judged without it', async ({
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { id: studentId } = await studentOf(world.units[0]!)
    const own = { seasonUnitId: world.units[0]!.id, studentId, rule: 'PR22' } as const
    const by = { ground: 'medical', reason: '医院证明', allowedBy: world.centre.id } as const
    await PhotoExemption.create({ ...own, ...by })
    const judged = async (...rules: string[]) => {
      const photo = await photoOf(world, 'checking', { studentId: null, verdict: null })
      await Photo.query().where({ id: photo.id }).update({ studentId })
      const rows = rules.map((rule) => ({ rule, result: 'fail' }))
      const seen = { geometry: null, raster: null, measurements: {} }
      const checked = { verdict: 'fail', rows, ...seen } as unknown as CheckedPhoto
      const kept = { objectKey: null, thumbnailKey: null, pack: 'core' } as const
      const { policyId } = world.season
      await recordCheck(photo, checked, { ...kept, limitsVersion: 'core-1', policyId })
      const { status, verdict, makeAskedAt } = await Photo.findOrFail(photo.id)
      return [status, verdict, makeAskedAt !== null]
    }
    assert.deepEqual(await judged('PR22'), ['awaiting_review', 'fail', true])
    assert.deepEqual(await judged('PR22', 'PR07'), ['failed', 'fail', false])
  })

  test('is sealed for its own row, in the same length whatever the ground', async ({ assert }) => {
    const { season } = await seasonOfPhotos()
    const of = (id: string) => ({ id, seasonId: season.id })
    const seal = (ground: ExemptionGround) =>
      db.transaction((trx) => sealGround(of('one'), ground, trx))
    const sealed = await Promise.all(EXEMPTION_GROUNDS.map(seal))
    assert.equal(new Set(sealed.map(({ length }) => length)).size, 1)
    assert.isFalse((await openGround(of('other'), sealed[0]!)).ok)
  })
})
