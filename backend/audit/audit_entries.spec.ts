import { recordAudit } from '#backend/audit/record_audit'
import { CENTRE_ROLES, SCHOOL_ROLES } from '#domain/season/codes'
import Unit from '#models/people/unit'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person } from '#tests/season_fixture'
import type { ApiClient } from '@japa/api-client'
import type User from '#models/people/user'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const at = (id: string) => ({ subjectType: 'season', subjectId: id })

/** Writes an entry that was recorded at an instant; the database sets it otherwise. */
const recorded = (action: string, actorId: string, subject: object, instant: string) =>
  db.table('audit_entries').insert({
    action,
    actor_id: actorId,
    subject_type: 'season',
    subject_id: '1',
    details: '{}',
    recorded_at: instant,
    ...subject,
  })

async function read(client: ApiClient, user: User, filter: object) {
  const response = await client.get('/api/audit_entries').qs(filter).loginAs(user)
  response.assertStatus(200)
  return response.body().data.map(({ action }: { action: string }) => action) as string[]
}

test.group('The audit', (group) => {
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  test('is found by action, subject, person and day', async ({ client, assert }) => {
    const admin = await person('centre_admin')
    const finance = await person('finance')
    await recordAudit({ actorId: finance.id, action: 'letter.sent', ...at('1') })
    await recordAudit({ actorId: admin.id, action: 'season.created', ...at('2') })
    // 2023-03-21 in Shanghai begins at 16:00 UTC of the day before.
    await recorded('day.counted', admin.id, { subject_type: 'unit' }, '2023-03-20T15:59:59.999Z')
    await recorded('unit.created', admin.id, { subject_type: 'unit' }, '2023-03-20T16:00:00Z')
    await recorded('unit.changed', admin.id, { subject_type: 'unit' }, '2023-03-21T15:59:59.999Z')
    assert.deepEqual(await read(client, admin, { action: 'letter.sent' }), ['letter.sent'])
    assert.deepEqual(await read(client, admin, { subjectType: 'season', subjectId: '2' }), [
      'season.created',
    ])
    assert.deepEqual(await read(client, admin, { actor: 'fin' }), ['letter.sent'])
    const day = { since: '2023-03-21', through: '2023-03-21' }
    assert.deepEqual(await read(client, admin, day), ['unit.changed', 'unit.created'])
    assert.deepEqual(await read(client, admin, { through: '2023-03-20' }), ['day.counted'])
    assert.lengthOf(await read(client, admin, {}), 5)
  })

  test('is found by the unit’s name or pinyin, and by its outcome', async ({ client, assert }) => {
    const { units, centre } = await draftSeason(2)
    const [one, two] = await Promise.all(units.map(({ unitId }) => Unit.findOrFail(unitId)))
    const of = (id: string) => ({ subjectType: 'season_unit', subjectId: id })
    await recordAudit({ actorId: centre.id, action: 'day.counted', ...of(units[0]!.id) })
    const refused = { action: 'access.refused', ...of(units[1]!.id), refused: true }
    await recordAudit({ actorId: centre.id, ...refused })
    assert.deepEqual(await read(client, centre, { unit: one!.name }), ['day.counted'])
    assert.deepEqual(await read(client, centre, { unit: two!.code }), ['access.refused'])
    assert.deepEqual(await read(client, centre, { unit: '%' }), [])
    assert.deepEqual(await read(client, centre, { outcome: 'refused' }), ['access.refused'])
  })

  test('refuses a filter that is no day', async ({ client }) => {
    const admin = await person('centre_admin')
    const response = await client
      .get('/api/audit_entries')
      .qs({ since: '2023-13-01' })
      .loginAs(admin)
    response.assertStatus(422)
    response.assertBodyContains({ errors: [{ field: 'since' }] })
  })

  test('is for administrators of the centre and its auditors alone', async ({ client, assert }) => {
    const { units } = await draftSeason()
    const unit = await Unit.findOrFail(units[0]!.unitId)
    for (const role of [...CENTRE_ROLES, ...SCHOOL_ROLES]) {
      const isOfSchool = (SCHOOL_ROLES as readonly string[]).includes(role)
      const user = await person(role, isOfSchool ? unit : null)
      const response = await client.get('/api/audit_entries').loginAs(user)
      assert.equal(response.status(), ['centre_admin', 'auditor'].includes(role) ? 200 : 403, role)
    }
  })
})
