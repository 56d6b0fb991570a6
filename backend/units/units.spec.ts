import { CENTRE_ROLES, CENTRE_STAFF, SCHOOL_ROLES } from '#domain/season/codes'
import AuditEntry from '#models/audit/audit_entry'
import Region from '#models/people/region'
import SeasonUnit from '#models/seasons/season_unit'
import Unit from '#models/people/unit'
import type User from '#models/people/user'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person } from '#tests/season_fixture'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const entriesOf = (action: string) => AuditEntry.query().where({ action }).orderBy('id')

const change = (client: ApiClient, path: string, body: object, user: User) =>
  client.put(`/api/${path}`).json(body).loginAs(user).withCsrfToken()

/** A person of each role; those of a school are of the unit. */
const everybody = (unit: Unit) =>
  Promise.all([
    ...CENTRE_ROLES.map((role) => person(role)),
    ...SCHOOL_ROLES.map((role) => person(role, unit)),
  ])

test.group('A school', (group) => {
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  test('is changed, recorded with the fields, and past seasons keep its region', async ({
    client,
    assert,
  }) => {
    const { units, centre, region } = await draftSeason()
    const unit = await Unit.findOrFail(units[0]!.unitId)
    const other = await Region.create({ name: '苏州地区' })
    const body = { code: '20001', name: '第一大学', regionId: other.id }
    const response = await change(client, `units/${unit.id}`, body, centre)
    response.assertStatus(200)
    response.assertBody({ data: { id: unit.id, ...body, region: '苏州地区', codes: [] } })
    const shown = await client.get(`/api/units/${unit.id}`).loginAs(centre)
    shown.assertBody(response.body())
    const [entry] = await entriesOf('unit.changed')
    assert.deepInclude(entry!.serialize(), { actorId: centre.id, subjectId: unit.id })
    assert.sameMembers(entry!.details.fields as string[], ['code', 'name', 'regionId'])
    assert.equal((await SeasonUnit.findOrFail(units[0]!.id)).regionId, region.id)
  })

  test('is found by its name, its code and its region', async ({ client, assert }) => {
    const { centre, region } = await draftSeason(2)
    const other = await Region.create({ name: '苏州地区' })
    await Unit.create({ code: 'SZ-01', name: '苏州大学', regionId: other.id })
    const found = async (filter: object) => {
      const { data, meta } = (await client.get('/api/units').qs(filter).loginAs(centre)).body()
      assert.equal(meta.total, data.length)
      return data.map(({ code }: { code: string }) => code)
    }
    assert.deepEqual(await found({ text: '苏州' }), ['SZ-01'])
    assert.deepEqual(await found({ text: '1000' }), ['10001', '10002'])
    assert.deepEqual(await found({ text: 'sz' }), ['SZ-01'])
    assert.deepEqual(await found({ regionId: region.id, text: '苏州' }), [])
    assert.deepEqual(await found({ regionId: other.id }), ['SZ-01'])
  })

  test('that is saved unchanged leaves no entry', async ({ client, assert }) => {
    const { units, centre } = await draftSeason()
    const { id, code, name, regionId } = await Unit.findOrFail(units[0]!.unitId)
    ;(await change(client, `units/${id}`, { code, name, regionId }, centre)).assertStatus(200)
    assert.isEmpty(await entriesOf('unit.changed'))
  })

  test('keeps its values when they are taken, malformed, or of no region', async ({
    client,
    assert,
  }) => {
    const { units, centre, region } = await draftSeason(2)
    const unit = await Unit.findOrFail(units[0]!.unitId)
    const good = { code: unit.code, name: unit.name, regionId: region.id }
    const attempt = async (body: object) => {
      const response = await change(client, `units/${unit.id}`, { ...good, ...body }, centre)
      return [response.status(), response.body().error.type]
    }
    assert.deepEqual(await attempt({ code: '10002' }), [409, 'code_taken'])
    assert.deepEqual(await attempt({ name: '第2学院' }), [409, 'name_taken'])
    assert.deepEqual(await attempt({ code: '一号' }), [422, 'invalid'])
    assert.deepEqual(await attempt({ regionId: unit.id }), [404, 'not_found'])
    const same = await Unit.findOrFail(unit.id)
    assert.deepInclude(same.serialize(), good)
    assert.isEmpty(await entriesOf('unit.changed'))
  })

  test('has national codes, each level once in the province, which are changed with a record of it', async ({
    client,
    assert,
  }) => {
    const { units, centre, region } = await draftSeason(2)
    const [university, graduates] = await Promise.all(
      units.map(({ unitId }) => Unit.findOrFail(unitId))
    )
    const save = (unit: Unit | null, codes: object[], name = unit?.name ?? '新学院') => {
      const body = { code: unit?.code ?? '10999', name, regionId: region.id, codes }
      if (unit) return change(client, `units/${unit.id}`, body, centre)
      return client.post('/api/units').json(body).loginAs(centre).withCsrfToken()
    }
    const errorOf = async (unit: Unit | null, codes: object[], name?: string) =>
      (await save(unit, codes, name)).body().error
    const all = { yxdm: '99004', level: '*' }
    const masters = { yxdm: '99004', level: '硕士研究生' }
    ;(await save(university!, [all])).assertStatus(200)
    const saved = await save(graduates!, [masters, { yxdm: ' 99005 ', level: '*' }])
    const shown = await client.get(`/api/units/${graduates!.id}`).loginAs(centre)
    assert.deepEqual(shown.body().data.codes, [masters, { yxdm: '99005', level: '*' }])
    shown.assertBody(saved.body())
    ;(await save(graduates!, shown.body().data.codes)).assertStatus(200)
    assert.lengthOf(await entriesOf('unit.changed'), 2)
    const [entry] = await entriesOf('unit.changed')
    assert.deepEqual(entry!.details.fields, ['codes'])
    for (const unit of [graduates!, null]) {
      const taken = await errorOf(unit, [masters, all], '另一名称')
      assert.include(taken, { type: 'national_code_taken', ...all, unit: university!.name })
      assert.include(taken.message, university!.name)
    }
    assert.equal((await errorOf(null, [all, all])).type, 'national_code_twice')
    for (const yxdm of ['9900', '990044', '九九〇〇四'])
      assert.equal((await errorOf(graduates!, [{ yxdm, level: '*' }])).type, 'invalid')
    assert.equal((await graduates!.refresh()).name, '第2学院')
    assert.isNull(await Unit.findBy({ code: '10999' }))
    ;(await save(university!, [])).assertStatus(200)
    ;(await save(null, [all])).assertStatus(201)
  })

  test('that takes a code at the same time as another is told that it is taken', async ({
    client,
    assert,
  }) => {
    const { units, centre, region } = await draftSeason(2)
    const all = await Promise.all(units.map(({ unitId }) => Unit.findOrFail(unitId)))
    const answers = await Promise.all(
      all.map(({ id, code, name }) => {
        const body = { code, name, regionId: region.id, codes: [{ yxdm: '99004', level: '*' }] }
        return change(client, `units/${id}`, body, centre)
      })
    )
    const types = answers.map((answer) => answer.body().error?.type ?? 'saved')
    assert.sameMembers(types, ['saved', 'national_code_taken'])
  })

  test('is read by the centre alone, and changed by those who plan seasons', async ({
    client,
    assert,
  }) => {
    const { units, region } = await draftSeason()
    const unit = await Unit.findOrFail(units[0]!.unitId)
    for (const user of await everybody(unit)) {
      const [role] = await user.related('grants').query()
      const isCentre = (CENTRE_STAFF as readonly string[]).includes(role!.role)
      const mayPlan = ['centre_admin', 'operator'].includes(role!.role)
      const read = await client.get(`/api/units/${unit.id}`).loginAs(user)
      assert.equal(read.status(), isCentre ? 200 : 403, role!.role)
      const body = { code: unit.code, name: `${role!.role} 学院`, regionId: region.id }
      const changed = await change(client, `units/${unit.id}`, body, user)
      assert.equal(changed.status(), mayPlan ? 200 : 403, role!.role)
    }
  })
})

test.group('A region', (group) => {
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  test('gets another name and contact, each recorded if it differs', async ({ client, assert }) => {
    const { region, centre } = await draftSeason()
    const contact = await person('operator')
    const body = { name: '泰州片区', contactId: contact.id }
    const response = await change(client, `regions/${region.id}`, body, centre)
    response.assertStatus(200)
    const shown = { id: contact.id, name: contact.name }
    response.assertBody({ data: { id: region.id, ...body, contact: shown } })
    ;(await client.get(`/api/regions/${region.id}`).loginAs(centre)).assertBody(response.body())
    await change(client, `regions/${region.id}`, { name: '泰州片区' }, centre)
    assert.lengthOf(await entriesOf('region.renamed'), 1)
    assert.lengthOf(await entriesOf('region.contact_set'), 1)
    const none = { name: '泰州片区', contactId: null }
    ;(await change(client, `regions/${region.id}`, none, centre)).assertStatus(200)
    assert.isNull((await Region.findOrFail(region.id)).contactId)
  })

  test('refuses a contact of a school or one who may not sign in, and a name that is taken', async ({
    client,
    assert,
  }) => {
    const { region, centre, coordinators } = await draftSeason()
    const gone = await person('reviewer')
    await gone.merge({ disabledAt: DateTime.now() }).save()
    await Region.create({ name: '苏州地区' })
    const attempt = async (body: object) =>
      (
        await change(client, `regions/${region.id}`, { name: region.name, ...body }, centre)
      ).status()
    assert.equal(await attempt({ contactId: coordinators[0]!.id }), 404)
    assert.equal(await attempt({ contactId: gone.id }), 404)
    assert.equal(await attempt({ name: '苏州地区' }), 409)
    assert.deepInclude((await Region.findOrFail(region.id)).serialize(), {
      name: region.name,
      contactId: null,
    })
  })

  test('is read by the centre, and changed by its administrators alone', async ({
    client,
    assert,
  }) => {
    const { units, region } = await draftSeason()
    const unit = await Unit.findOrFail(units[0]!.unitId)
    for (const user of await everybody(unit)) {
      const [grant] = await user.related('grants').query()
      const isCentre = (CENTRE_STAFF as readonly string[]).includes(grant!.role)
      const isAdmin = grant!.role === 'centre_admin'
      const read = await client.get(`/api/regions/${region.id}`).loginAs(user)
      assert.equal(read.status(), isCentre ? 200 : 403, grant!.role)
      const changed = await change(client, `regions/${region.id}`, { name: '片区' }, user)
      assert.equal(changed.status(), isAdmin ? 200 : 403, grant!.role)
      const people = await client.get('/api/centre_people').loginAs(user)
      assert.equal(people.status(), isAdmin ? 200 : 403, grant!.role)
    }
  })

  test('offers as contacts the people of the centre who may sign in', async ({
    client,
    assert,
  }) => {
    const { centre } = await draftSeason()
    const reviewer = await person('reviewer')
    const gone = await person('finance')
    await gone.merge({ disabledAt: DateTime.now() }).save()
    const { data } = (await client.get('/api/centre_people').loginAs(centre)).body()
    assert.sameMembers(
      data.map(({ id }: { id: string }) => id),
      [centre.id, reviewer.id]
    )
    assert.deepEqual(Object.keys(data[0]), ['id', 'name', 'roles'])
  })
})
