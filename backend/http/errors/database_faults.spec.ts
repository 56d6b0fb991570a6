import { databaseFault } from '#backend/http/errors/database_faults'
import { declaredConstraints } from '#backend/http/errors/unique_constraints'
import { explain } from '#backend/http/errors/explain'
import { refuse } from '#backend/http/errors/refuse'
import { draftSeason } from '#tests/season_fixture'
import env from '#start/env'
import Region from '#models/people/region'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

const faultOf = async (work: () => Promise<unknown>) =>
  work().then(
    () => null,
    (error: unknown) => databaseFault(error)
  )
const sql = (statement: string, bindings: unknown[] = []) =>
  faultOf(() => db.rawQuery(statement, bindings as never[]))

/** A client outside the pool. */
const clientOf = (changes: object) =>
  new pg.Client({
    host: env.get('DB_HOST'),
    port: env.get('DB_PORT'),
    user: env.get('DB_USER'),
    password: env.get('DB_PASSWORD')!.release(),
    database: env.get('DB_DATABASE'),
    ...changes,
  })

interface WithPool {
  client: { pool: { creator: () => Promise<unknown> } }
}

/** Terminates all other connections to this database, as a restart does. */
async function endOthers() {
  const client = clientOf({})
  await client.connect()
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`)
  await client.end()
}

/** Unique constraints that no request violates, each with the reason. */
const INTERNAL: Record<string, string> = {
  city_windows_season_id_region_id_unique: 'an imported window replaces the one before',
  account_tokens_hash_unique: 'the hash of 32 random bytes',
  batches_season_unit_id_round_no_unique: 'batches are numbered by the steps of their season',
  collectors_key_hash_unique: 'the hash of 32 random bytes',
  colleges_id_unit_id_unique: 'with the primary key in it',
  document_pages_document_id_page_unique: 'a page that was read meanwhile is left as it is',
  feedback_forms_season_unit_id_no_unique: 'forms are numbered under a lock',
  feedback_forms_submitted: 'the process takes the next form only after the last was decided',
  form_documents_form_id_position_unique: 'numbered where they are written',
  download_letters_season_unit_id_no_unique: 'letters are numbered under a lock',
  one_open_download_letter: 'a letter is handed in under a lock, if none is open',
  form_prints_season_unit_id_no_unique: 'prints are numbered under a lock',
  form_prints_token_unique: 'random bytes',
  errata_rounds_season_unit_id_no_unique: 'rounds are numbered under a lock',
  season_units_id_season_id_unique: 'with the primary key in it',
  one_class_confirmation: 'a class is confirmed under a lock, once for what it shows',
  one_code_of_student: 'a code is tied under the lock of its student, who has none',
  one_open_conflict: 'a conflict that is open is found instead of written again',
  one_owner_of_code: 'a code that is tied elsewhere is left as it is, and the school told',
  one_draft_batch: 'a batch is drawn under a lock, in place of the draft before',
  one_grant: 'grants are written with a new user only',
  one_booking: 'money that is booked is known when it is told again, under the lock of its student',
  one_open_order: 'an order is opened under the lock of its student, who has none',
  one_paid_order: 'money of somebody who has paid goes to the refund list, under a lock',
  one_waiver: 'a waiver is recorded under the lock of its student, who has none',
  orders_out_trade_no_unique: 'random bytes',
  orders_transaction_id_unique: 'a payment is booked once',
  refunds_transaction_id_unique: 'a payment is listed once, when it is first told',
  sessions_handle_unique: 'a random id',
  sign_in_identities_issuer_subject_unique: 'a subject that is tied stays as it is',
  sign_in_identities_user_id_issuer_unique: 'an account that is tied stays as it is',
  one_open_job: 'a job that is open is found instead of started again',
  layout_rows_version_id_student_id_unique: 'a version is frozen from students, each once',
  layout_versions_season_unit_id_no_unique: 'versions are numbered under a lock',
  one_open_erratum: 'an erratum that is open is found instead of written again',
  one_proof_mark: 'a mark supersedes the one before under a lock',
  one_verdict: 'the worker judges a photo once, and locks it',
  outbox_messages_business_key_unique: 'a letter that exists is not written again',
  package_items_package_id_entry_name_unique: 'the names of a package differ',
  student_notices_student_id_kind_about_channel_unique: 'nobody is told the same twice',
  student_channels_student_id_channel_unique: 'a channel is set under the lock of its student',
  wechat_consents_student_id_topic_unique: 'a consent more is counted',
  film_views_student_id_unique: 'a view that exists goes on, under the lock of its student',
  consent_requests_photo_id_unique: 'asked for once, under the lock of its student',
  erasures_photo_id_object_key_unique: 'what is noted already is noted for later',
  one_school_lock: 'whoever is locked already is not locked again',
  kiosks_token_hash_unique: 'the hash of 32 random bytes',
  phone_sessions_token_hash_unique: 'the hash of 32 random bytes',
  phone_shots_photo_id_unique: 'a shot that has its photo is answered with it',
  photo_decisions_undoes_id_unique: 'whoever takes a decision back has locked its photo',
  photo_exemptions_season_unit_id_subject_id_rule_unique: 'an exemption that exists stays',
  photo_verdicts_photo_id_recheck_id_unique: 'a recheck skips photos that it has judged',
  rounds_season_unit_id_kind_unique: 'rounds are written by the publication, once',
  season_policies_preset_version_unique: 'versions are numbered under a lock',
  student_counts_of_class: 'the triggers replace the counters of a class under a lock',
  tasks_open: 'a task that is open is updated',
  unit_codes_yxdm_level_unique: 'codes are compared under a lock',
  unit_steps_season_unit_id_step_key_unique: 'recordStep answers with the earlier step',
  unit_steps_season_unit_id_step_unique: 'recordStep expects the next step number',
}

test.group('Database errors about values', () => {
  test('an unstorable text or value is answered as an invalid field', async ({ assert }) => {
    assert.equal(await sql('select ?::text', ['a\0b']), 'text_unreadable')
    for (const [type, value] of [
      ['timestamptz', '2023-19-45'],
      ['date', '2023-02-30'],
      ['uuid', 'x'],
      ['int', '99999999999'],
      ['int', 'x'],
      ['jsonb', '{'],
    ])
      assert.equal(await sql(`select ?::${type}`, [value]), 'value_refused', `${type} ${value}`)
    assert.isNull(await sql('select 1 / 0'), 'a division by zero is ours')
    assert.isNull(await sql('select no_such_column'))
  })

  test('every unique constraint has an error, or is listed as one that no request violates', async ({
    assert,
  }) => {
    const { rows } = await db.rawQuery(
      `select indexes.relname as name from pg_index
        join pg_class indexes on indexes.oid = indexrelid
        where indisunique and not indisprimary and relnamespace = current_schema()::regnamespace`
    )
    const names = rows.map(({ name }: { name: string }) => name)
    for (const file of globSync('backend/*/**/errors.ts')) await import(join(process.cwd(), file))
    assert.sameMembers(names, [...declaredConstraints(), ...Object.keys(INTERNAL)])
  })

  test('of two concurrent requests the second is told what is already in use', async ({
    assert,
  }) => {
    await draftSeason()
    const twice = () => Region.create({ name: '同名地区' })
    const faults = await Promise.all([faultOf(twice), faultOf(twice)])
    assert.sameMembers(faults, [null, 'name_taken'])
    assert.equal(databaseFault({ code: '23505', constraint: 'another' }), 'conflict')
  })

  test('a reference to a deleted row is a conflict', async ({ assert }) => {
    const regionId = '00000000-0000-4000-8000-000000000000'
    const insert = `insert into units (code, name, region_id) values ('x', 'x', ?)`
    assert.equal(await sql(insert, [regionId]), 'reference_gone')
  })
})

test.group('Database errors about its state', () => {
  test('a statement or lock timeout means that the database is busy', async ({ assert }) => {
    const slow = async (setting: string, statement: string) =>
      faultOf(() =>
        db.transaction(async (trx) => {
          await trx.rawQuery(`set local ${setting} = 20`)
          await trx.rawQuery(statement)
        })
      )
    assert.equal(await slow('statement_timeout', 'select pg_sleep(60)'), 'database_busy')
    const lock = 'lock table regions in access exclusive mode'
    await db.transaction(async (trx) => {
      await trx.rawQuery(lock)
      assert.equal(await slow('lock_timeout', lock), 'database_busy')
    })
  })

  test('a lost or refused connection means that the database is away', async ({ assert }) => {
    const client = clientOf({})
    client.on('error', () => {})
    await client.connect()
    const end = 'select pg_terminate_backend(pg_backend_pid())'
    assert.equal(await faultOf(() => client.query(end)), 'database_away')
    assert.equal(await faultOf(() => client.query('select 1')), 'database_away')
    const port = 1
    const refused = await clientOf({ port })
      .connect()
      .catch((error: object) => error)
    assert.isNull(databaseFault(refused), 'another service is no database')
    assert.equal(
      databaseFault({ ...(refused as object), port: env.get('DB_PORT') }),
      'database_away'
    )
  })

  test('are answered with 503 and Retry-After, in the reader’s language', async ({ assert }) => {
    const ctx = await testUtils.createHttpContext()
    refuse(ctx, { type: 'database_away' })
    assert.equal(ctx.response.getStatus(), 503)
    assert.equal(ctx.response.getHeader('retry-after'), '2')
    assert.include(explain({ type: 'database_away' }, 'zh').message, '数据库')
    assert.include(explain({ type: 'database_away' }, 'en').message, 'database')
  })
})

test.group('While the database restarts', () => {
  test('requests are answered with 503, and succeed afterwards', async ({
    assert,
    client,
    cleanup,
  }) => {
    const { centre } = await draftSeason()
    const list = () => client.get('/api/seasons').loginAs(centre)
    ;(await list()).assertStatus(200)
    const { pool } = (db.connection('web').getReadClient() as unknown as WithPool).client
    const { creator } = pool
    cleanup(() => void (pool.creator = creator))
    const refused = { code: 'ECONNREFUSED', syscall: 'connect', port: env.get('DB_PORT') }
    // As during a restart of PostgreSQL: connections end, and new ones are refused.
    pool.creator = async () => {
      throw Object.assign(new Error('away'), refused)
    }
    await endOthers()
    const away = await list()
    away.assertStatus(503)
    assert.equal(away.body().error.type, 'database_away')
    assert.isString(away.header('retry-after'))
    pool.creator = creator
    ;(await list()).assertStatus(200)
  })
})
