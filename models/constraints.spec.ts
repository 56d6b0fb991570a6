import Photo from '#models/photos/photo'
import { classOf, studentOf } from '#tests/students_fixture'
import { draftSeason, person } from '#tests/season_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'

const refusedBy = async (work: () => Promise<unknown>) =>
  work().then(
    () => null,
    (error: { code: string }) => error.code
  )

const NOT_UNIQUE = '23505'
const FOREIGN_KEY = '23503'
const CHECK = '23514'

test.group('What the database refuses', () => {
  test('a school’s role without its unit, and a centre’s role with one', async ({ assert }) => {
    const { units, coordinators } = await draftSeason()
    const userId = coordinators[0]!.id
    const grant = (role: string, unitId: string | null) =>
      refusedBy(() => db.table('grants').insert({ user_id: userId, role, unit_id: unitId }))
    assert.equal(await grant('coordinator', null), CHECK)
    assert.equal(await grant('finance', units[0]!.unitId), CHECK)
    assert.equal(await grant('emperor', null), CHECK)
  })

  test('a grant that ends before it begins, a class for anybody but its teacher, a college of another school, and the same one twice', async ({
    assert,
  }) => {
    const { units, coordinators } = await draftSeason()
    const grant = (more: object) => {
      const own = { user_id: coordinators[0]!.id, role: 'college', unit_id: units[0]!.unitId }
      return refusedBy(() => db.table('grants').insert({ ...own, ...more }))
    }
    const from = { valid_from: '2023-03-01T00:00:00Z' }
    assert.equal(await grant({ ...from, valid_until: '2023-02-01T00:00:00Z' }), CHECK)
    const { id: class_id } = await classOf(units[0]!)
    assert.equal(await grant({ class_id }), CHECK)
    assert.equal(await grant({ role: 'class_teacher' }), CHECK)
    assert.isNull(await grant({ role: 'class_teacher', class_id }))
    assert.equal(await grant({ college_id: randomUUID() }), FOREIGN_KEY)
    assert.isNull(await grant({}))
    assert.equal(await grant({}), NOT_UNIQUE)
    assert.isNull(await grant(from))
  })

  test('one step number twice, and one step key twice', async ({ assert }) => {
    const { units } = await draftSeason()
    const step = (number: number, key: string) =>
      refusedBy(() =>
        db.table('unit_steps').insert({
          season_unit_id: units[0]!.id,
          step: number,
          step_key: key,
          track: 'main',
          event: 'published',
          details: '{}',
          business_at: new Date(),
        })
      )
    assert.isNull(await step(1, 'a'))
    assert.equal(await step(1, 'b'), NOT_UNIQUE)
    assert.equal(await step(2, 'a'), NOT_UNIQUE)
  })

  test('two accepted photos of one person in a round', async ({ assert }) => {
    const { units, coordinators } = await draftSeason()
    const { id: studentId } = await studentOf(units[0]!)
    const accepted = (round: 'main' | 'make_up') =>
      refusedBy(() =>
        Photo.create({
          seasonUnitId: units[0]!.id,
          authorId: coordinators[0]!.id,
          businessAt: DateTime.now(),
          rawDigest: 'x',
          status: 'accepted',
          verdict: 'pass',
          round,
          studentId,
        })
      )
    assert.isNull(await accepted('main'))
    assert.equal(await accepted('main'), NOT_UNIQUE)
    assert.isNull(await accepted('make_up'))
  })

  test('an accepted photo of nobody, a discarded one of somebody, and an author that does not fit', async ({
    assert,
  }) => {
    const { units, coordinators } = await draftSeason()
    const { id: studentId } = await studentOf(units[0]!)
    const photo = (more: object) =>
      refusedBy(() =>
        db.table('photos').insert({
          ...{ season_unit_id: units[0]!.id, round: 'main', raw_digest: 'x', status: 'accepted' },
          ...{ verdict: 'pass', author_id: coordinators[0]!.id },
          ...{ business_at: new Date(), taken_at: new Date() },
          ...{ student_id: studentId, ...more },
        })
      )
    assert.equal(await photo({ student_id: null }), CHECK)
    assert.isNull(await photo({ student_id: null, status: 'awaiting_review' }))
    assert.equal(await photo({ discarded_at: new Date(), status: 'failed' }), CHECK)
    for (const author_kind of ['student', 'collector', 'demo'])
      assert.equal(await photo({ author_kind }), CHECK)
    assert.equal(await photo({ author_id: null }), CHECK)
    assert.equal(await photo({ author_kind: 'somebody', author_id: null }), CHECK)
    assert.isNull(await photo({ author_kind: 'demo', author_id: null }))
    assert.equal(await photo({ author_kind: 'collector', author_id: null }), CHECK)
  })

  test('two open tasks of a kind, but not a second one after the first is closed', async ({
    assert,
  }) => {
    const { units } = await draftSeason()
    const open = (closedAt: Date | null) =>
      refusedBy(() =>
        db.table('tasks').insert({
          season_unit_id: units[0]!.id,
          act: 'saveSetup',
          waiting_on: 'school',
          opened_at: new Date(),
          closed_at: closedAt,
        })
      )
    assert.isNull(await open(new Date()))
    assert.isNull(await open(null))
    assert.equal(await open(null), NOT_UNIQUE)
  })

  test('a letter written twice, a reversed window, a negative count', async ({ assert }) => {
    const { units, season, region } = await draftSeason()
    const reader = await person('operator')
    const letter = () =>
      refusedBy(() =>
        db.table('outbox_messages').insert({
          business_key: 'one',
          recipient_id: reader.id,
          template: 'last_day',
          params: '{}',
          business_at: new Date(),
        })
      )
    assert.isNull(await letter())
    assert.equal(await letter(), NOT_UNIQUE)
    const reversed = { first_day: '2023-04-02', last_day: '2023-04-01' }
    const window = () =>
      db.from('city_windows').where({ season_id: season.id, region_id: region.id }).update(reversed)
    assert.equal(await refusedBy(window), CHECK)
    const count = { season_unit_id: units[0]!.id, day: '2023-03-20', captured: -1 }
    assert.equal(await refusedBy(() => db.table('unit_day_counts').insert(count)), CHECK)
  })
})
