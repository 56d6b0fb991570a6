import AuditEntry from '#models/audit/audit_entry'
import OutboxMessage from '#models/letters/outbox_message'
import Grant from '#models/people/grant'
import User from '#models/people/user'
import { accountLetter, sendAccountLetters, tokenIn } from '#tests/account_letter'
import { draftSeason, person, type World } from '#tests/season_fixture'
import { freshSinks } from '#tests/smtp_sink'
import type { ApiClient, ApiRequest } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'

const ask = (
  client: ApiClient,
  by: User,
  method: 'get' | 'put' | 'post',
  path: string,
  body: object = {}
) => {
  const request: ApiRequest = client[method](`/api/people${path}`)
  return request.json(body).loginAs(by).withCsrfToken()
}

const heldBy = async ({ id }: User) =>
  (
    await Grant.query()
      .where('user_id', id)
      .withScopes((scopes) => scopes.inForce())
  )
    .map(({ role }) => role)
    .toSorted()

test.group('People', (group) => {
  const smtp = freshSinks(group)
  let world: World
  let admin: User
  let other: User
  group.each.setup(async () => {
    world = await draftSeason()
    admin = world.centre
    other = await person('operator')
  })

  const letterTo = ({ id }: User) =>
    OutboxMessage.create({
      ...{ businessKey: randomUUID(), seasonUnitId: world.units[0]!.id, recipientId: id },
      ...{ template: 'last_day', params: { to: '18:00' }, status: 'queued', attempts: 0 },
      businessAt: DateTime.now(),
    })

  test('are listed by name, page by page, and found by text, role, school and state', async ({
    client,
    assert,
  }) => {
    const [coordinator] = world.coordinators
    await other.merge({ name: '张老师', invitedAt: DateTime.now() }).save()
    const listed = async (query: string) => {
      const answer = await client.get(`/api/people?${query}`).loginAs(admin)
      answer.assertStatus(200)
      return answer.body().data.map(({ id }: { id: string }) => id) as string[]
    }
    assert.deepEqual(await listed('role=coordinator'), [coordinator!.id])
    assert.deepEqual(await listed(`unitId=${world.units[0]!.unitId}`), [coordinator!.id])
    assert.deepEqual(await listed(`text=${encodeURIComponent('张')}`), [other.id])
    assert.deepEqual(await listed('text=%25'), [], 'a sign of LIKE is a sign')
    assert.deepEqual(await listed('state=invited'), [other.id])
    assert.sameMembers(await listed('state=active'), [admin.id, coordinator!.id])
    const first = (await client.get('/api/people?limit=2').loginAs(admin)).body()
    assert.equal(first.meta.total, 3)
    const next = await listed(`limit=2&after=${encodeURIComponent(first.meta.next)}`)
    assert.lengthOf(next, 1)
    ;(await client.get('/api/people').loginAs(other)).assertStatus(403)
  })

  test('are shown with their grants, over ones too, and the look is recorded', async ({
    client,
    assert,
  }) => {
    const over = { validUntil: DateTime.now().minus({ days: 1 }) }
    await Grant.create({ userId: other.id, role: 'finance', ...over })
    const { data } = (await ask(client, admin, 'get', `/${other.id}`)).body()
    const states = data.grants.map(({ role, isOver }: Record<string, unknown>) => [role, isOver])
    assert.deepEqual(states, [
      ['operator', false],
      ['finance', true],
    ])
    const look = { action: 'people.opened', subjectId: other.id, actorId: admin.id }
    assert.isNotNull(await AuditEntry.findBy(look))
    ;(await ask(client, admin, 'get', `/${randomUUID()}`)).assertStatus(404)
  })

  test('get and lose grants, each with its audit entry, and the same one only once at a time', async ({
    client,
    assert,
  }) => {
    const grants = `/${other.id}/grants`
    const asked = { role: 'finance', validUntil: '2099-12-31' }
    const { id: grantId } = (await ask(client, admin, 'post', grants, asked)).body().data
    const twice = await ask(client, admin, 'post', grants, { role: 'finance' })
    assert.deepEqual([twice.status(), twice.body().error.type], [409, 'grant_held'])
    assert.deepEqual(await heldBy(other), ['finance', 'operator'])
    const end = { grantId, validUntil: null }
    ;(await ask(client, admin, 'put', grants, end)).assertStatus(204)
    assert.deepEqual(await heldBy(other), ['operator'])
    ;(await ask(client, admin, 'put', grants, end)).assertStatus(409)
    const entries = await AuditEntry.query().where('subject_id', other.id).orderBy('id')
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['user.granted', 'user.grant_ended']
    )
    const { validUntil } = entries[1]!.details as { validUntil: { before: string } }
    assert.equal(validUntil.before, '2099-12-31T16:00:00.000Z')
  })

  test('cannot change their own grants, nor disable themselves', async ({ client, assert }) => {
    const grant = await Grant.findByOrFail('userId', admin.id)
    const end = { grantId: grant.id, validUntil: null }
    const refusals = [
      await ask(client, admin, 'post', `/${admin.id}/grants`, { role: 'finance' }),
      await ask(client, admin, 'put', `/${admin.id}/grants`, end),
      await ask(client, admin, 'put', `/${admin.id}/disabled`, { disabled: true }),
      await ask(client, admin, 'post', `/${admin.id}/successor`, { successorId: other.id }),
      await ask(client, admin, 'post', `/${other.id}/successor`, { successorId: admin.id }),
    ]
    assert.deepEqual(
      refusals.map((refused) => refused.body().error.type),
      ['own_grants', 'own_grants', 'own_account', 'own_grants', 'own_grants']
    )
  })

  test('who administer the centre cannot disable each other at once: one is left', async ({
    client,
    assert,
  }) => {
    const second = await person('centre_admin')
    const both = await Promise.all([
      ask(client, admin, 'put', `/${second.id}/disabled`, { disabled: true }),
      ask(client, second, 'put', `/${admin.id}/disabled`, { disabled: true }),
    ])
    const statuses = both.map((answer) => answer.status())
    assert.includeMembers(statuses, [204])
    assert.oneOf(
      statuses.find((status) => status !== 204),
      [401, 409]
    )
    assert.lengthOf(
      await User.query().whereIn('id', [admin.id, second.id]).whereNull('disabledAt'),
      1
    )
  })

  test('who are disabled are out with the next request, and get no letter and no link', async ({
    client,
    assert,
  }) => {
    const letter = await letterTo(other)
    await accountLetter(other, 'password_forgotten')
    await sendAccountLetters()
    const token = tokenIn(smtp.sink.received[0]!)
    ;(await client.get('/api/session').loginAs(other)).assertStatus(200)
    const disable = (disabled: boolean) =>
      ask(client, admin, 'put', `/${other.id}/disabled`, { disabled })
    ;(await disable(true)).assertStatus(204)
    ;(await client.get('/api/session').loginAs(other)).assertStatus(401)
    assert.equal((await letter.refresh()).status, 'superseded')
    ;(await disable(false)).assertStatus(204)
    const password = 'plum trees bloom'
    const late = await client.post('/api/invitations/acceptance').json({ token, password })
    late.assertStatus(409)
    const actions = await AuditEntry.query().where('subject_id', other.id).orderBy('id')
    assert.includeMembers(
      actions.map(({ action }) => action),
      ['user.disabled', 'user.enabled']
    )
  })

  test('hand over to a successor: grants, regions and waiting letters, once each', async ({
    client,
    assert,
  }) => {
    const successor = await person('reviewer')
    await Grant.create({ userId: other.id, role: 'reviewer' })
    await world.region.merge({ contactId: other.id }).save()
    const letter = await letterTo(other)
    const moved = await ask(client, admin, 'post', `/${other.id}/successor`, {
      successorId: successor.id,
    })
    assert.deepEqual(moved.body().data, { grants: 2, regions: 1, letters: 1 })
    assert.deepEqual(await heldBy(successor), ['operator', 'reviewer'])
    assert.deepEqual(await heldBy(other), [])
    assert.equal((await letter.refresh()).recipientId, successor.id)
    assert.equal((await world.region.refresh()).contactId, successor.id)
    const again = await ask(client, admin, 'post', `/${other.id}/successor`, {
      successorId: successor.id,
    })
    assert.equal(again.body().error.type, 'nothing_held')
  })

  test('get another name and phone; the audit names the fields only', async ({
    client,
    assert,
  }) => {
    const body = { name: '李老师', phone: '13800000000' }
    const { data } = (await ask(client, admin, 'put', `/${other.id}`, body)).body()
    assert.deepInclude(data, body)
    const entry = await AuditEntry.findByOrFail('action', 'user.changed')
    assert.deepEqual(entry.details, { fields: ['name', 'phone'] })
  })
})
