import { LIVE_TABLES } from '#domain/live/hint'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person } from '#tests/season_fixture'
import { standsIn } from '#tests/live_photos'
import Photo from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'
import type { PostgreConfig } from '@adonisjs/lucid/types/database'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import pg from 'pg'

/** Tables whose changes no page needs to hear of, each with the reason. */
const SILENT: Record<string, string> = {
  account_tokens: 'nobody sees them',
  adonis_schema: 'of migrations',
  adonis_schema_versions: 'of migrations',
  demo_pictures: 'nobody sees them',
  demo_shots: 'seen once they are photos',
  document_pages: 'answered to whoever asks for the page',
  erasures: 'nobody sees them',
  film_views: 'nobody sees them',
  form_documents: 'written with their form',
  hook_events: 'sent by the worker; whoever opens a collector asks for their numbers',
  intake_requests: 'seen once they are photos',
  item_versions: 'written with their item',
  kiosk_passes: 'seen on the device that passes',
  layout_rows: 'written with their version',
  list_rows: 'written with their import',
  mail_template_versions: 'written with the template',
  notes: 'shown with the step or photo that names it',
  package_items: 'written with their package',
  payment_notices: 'seen with their order',
  phone_sessions: 'nobody sees them',
  phone_shots: 'seen once they are photos',
  phone_steps: 'nobody sees them',
  photo_presence: 'asked for by whoever is at the wall',
  product_versions: 'written with their photo',
  provider_sign_ins: 'nobody sees them',
  rate_limits: 'of the limiter',
  recovery_codes: 'notified as users when they are renewed with the factor',
  season_keys: 'nobody sees them',
  season_policies: 'written with its season and never changed',
  second_factors: 'notified as users',
  sessions: 'notified as users, and only when they end',
  sign_in_attempts: 'nobody sees them',
  sign_in_identities: 'seen by their owner alone, who has just signed in by it or untied it',
  student_channels: 'seen by their student alone, who has just set them',
  student_notices: 'sent by the worker; whoever opens a student or an inbox asks',
  told_resets: 'nobody sees them',
  unit_matters: 'written with its unit_progress',
  unit_setups: 'shown with the step that names it',
  wechat_consents: 'seen by their student alone',
  worker_beats: 'written every second; the web process watches the engine',
}

/** Says when everything before it has arrived. */
const END = 'end'

/** Hears all notifications of this database. */
async function listen() {
  const { connection } = db.manager.get(db.primaryConnectionName)!.config as PostgreConfig
  const client = new pg.Client(connection as pg.ClientConfig)
  await client.connect()
  await client.query('listen changed')
  let heard: string[] = []
  let arrived = () => {}
  client.on('notification', ({ payload }) => {
    if (payload === END) arrived()
    else heard.push(payload!)
  })
  /** Waits until everything that was notified has arrived. */
  const settle = async () => {
    const all = new Promise<void>((resolve) => (arrived = resolve))
    await db.rawQuery(`select pg_notify('changed', ?)`, [END])
    await all
  }
  /** The notifications of this work, sorted. */
  const during = async (work: () => Promise<unknown>) => {
    await settle()
    heard = []
    await work()
    await settle()
    return heard.toSorted()
  }
  return { during, close: () => client.end() }
}

test.group('Notifications of changes', (group) => {
  let listener: Awaited<ReturnType<typeof listen>>
  group.setup(async () => {
    listener = await listen()
    return async () => {
      await listener.close()
      await emptyDatabase()
    }
  })
  const during = (work: () => Promise<unknown>) => listener.during(work)

  test('come from every table, for each kind of statement, or the table has a reason to be silent', async ({
    assert,
  }) => {
    const { rows } = await db.rawQuery(
      `select c.relname as name, count(t.oid)::int as triggers from pg_class c
         left join pg_trigger t on t.tgrelid = c.oid and t.tgname like '%\\_notified'
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace group by 1`
    )
    const named = (filter: (triggers: number) => boolean) =>
      rows
        .filter(({ triggers }: { triggers: number }) => filter(triggers))
        .map(({ name }: { name: string }) => name)
        .toSorted()
    assert.deepEqual(
      named((triggers) => triggers === 3),
      [...LIVE_TABLES]
    )
    assert.deepEqual(
      named((triggers) => triggers === 0),
      Object.keys(SILENT),
      'a new table has triggers as in migration 1220, or stands in SILENT'
    )
  })

  test('of a statement name each unit once, however many rows it inserts, updates or deletes', async ({
    assert,
  }) => {
    const { units } = await draftSeason(3)
    const [one, other] = units
    const both = [`tasks:${one!.unitId}`, `tasks:${other!.unitId}`].toSorted()
    const rows = [one!, one!, other!].map(({ id }, index) => ({
      season_unit_id: id,
      act: `act${index}`,
      waiting_on: 'school',
      opened_at: new Date(),
    }))
    assert.deepEqual(await during(() => db.table('tasks').multiInsert(rows)), both)
    assert.deepEqual(
      await during(async () => db.from('tasks').update({ due_on: '2023-04-01' })),
      both
    )
    assert.deepEqual(await during(async () => db.from('tasks').delete()), both)
  })

  test('are not repeated within a transaction, and a transaction that fails sends none', async ({
    assert,
  }) => {
    const { units } = await draftSeason()
    const { id, unitId } = units[0]!
    const count = async (trx: TransactionClientContract, day: string) => {
      await trx.rawQuery(
        `insert into unit_day_counts (season_unit_id, day) values (?, ?)
         on conflict (season_unit_id, day) do update set captured = 1`,
        [id, day]
      )
    }
    const twice = () =>
      db.transaction(async (trx) => {
        for (const day of ['2023-03-20', '2023-03-20', '2023-03-21']) await count(trx, day)
      })
    assert.deepEqual(await during(twice), [`unit_day_counts:${unitId}`])
    const failing = async () => {
      const trx = await db.transaction()
      await count(trx, '2023-03-22')
      await trx.rollback()
    }
    assert.deepEqual(await during(failing), [])
  })

  test('are not sent by a statement that changes no row', async ({ assert }) => {
    await draftSeason()
    const idle = async () => {
      await db.from('tasks').where('act', 'none').update({ act: 'other' })
      await db.from('jobs').where('kind', 'none').delete()
      await db.from('seasons').where('year', 2018).update({ name: 'none' })
    }
    assert.deepEqual(await during(idle), [])
  })

  test('lead from a photo, its verdict and its decisions to the unit', async ({ assert }) => {
    const { units, season, centre } = await draftSeason()
    const { id, unitId } = units[0]!
    await standsIn(id, 'capturing')
    const own = { seasonUnitId: id, authorId: centre.id, round: 'main' } as const
    let photo: Photo
    const handIn = async () => {
      photo = await Photo.create({ ...own, rawDigest: 'x', businessAt: DateTime.now() })
    }
    assert.deepEqual(await during(handIn), [`photos:${unitId}`])
    const judge = () =>
      db.table('photo_verdicts').insert({
        photo_id: photo.id,
        verdict: 'pass',
        rows: '[]',
        measurements: '{}',
        pack: 'core',
        limits_version: 'core-1',
        measures_version: '1',
        policy_id: season.policyId,
      })
    assert.deepEqual(await during(judge), [`photo_verdicts:${unitId}`])
    const decide = () =>
      db.table('photo_decisions').insert({
        photo_id: photo.id,
        decision: 'approve',
        author_id: centre.id,
        business_at: new Date(),
      })
    assert.deepEqual(await during(decide), [`photo_decisions:${unitId}`])
    const remove = async () => db.from('photos').where('id', photo.id).delete()
    const heard = await during(remove)
    assert.include(heard, `photos:${unitId}`)
  })

  test('name neither a person nor a unit where the row has no unit', async ({ assert }) => {
    const { season } = await draftSeason()
    const employ = async () => void (await person('finance'))
    assert.deepEqual(await during(employ), ['grants:', 'users:'])
    const letter = async () => {
      const reader = await person('operator')
      await db.table('outbox_messages').insert({
        business_key: 'of-nobody',
        recipient_id: reader.id,
        template: 'last_day',
        params: '{}',
        business_at: new Date(),
      })
    }
    assert.deepEqual(await during(letter), ['grants:', 'outbox_messages:', 'users:'])
    const rename = async () => season.merge({ notice: '苏教指通' }).save()
    assert.deepEqual(await during(rename), ['seasons:'])
    const tick = async () => db.from('season_clock').update({ rate: 60 })
    assert.deepEqual(await during(tick), ['season_clock:'])
  })

  test('of a deleted season name its units', async ({ assert }) => {
    const { season, units } = await draftSeason(2)
    const heard = await during(async () => db.from('seasons').where('id', season.id).delete())
    assert.includeMembers(heard, [
      'seasons:',
      ...units.map(({ unitId }) => `season_units:${unitId}`),
    ])
  })
})
