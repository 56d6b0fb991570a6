import { openSecret, sealSecret } from '#backend/identity/second_factor/totp'
import { accounts, secondFactorFor } from '#config/accounts'
import AuditEntry from '#models/audit/audit_entry'
import SecondFactor from '#models/people/second_factor'
import Unit from '#models/people/unit'
import User from '#models/people/user'
import { codeOf } from '#tests/app_code'
import { emptyDatabase } from '#tests/empty_database'
import { HttpSession } from '#tests/http_session'
import { draftSeason, person } from '#tests/season_fixture'
import { timeStandsStill, withApp, withSecondFactor } from '#tests/second_factor'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'

const run = promisify(execFile)
const PASSWORD = 'secret-123'
const FACTOR = '/api/session/second_factor'

/** Signs in by password and code. Returns the type of the refusal, or null. */
async function refusalOf(email: string, code?: string) {
  const answer = await new HttpSession().ask('POST', '/api/session', {
    email,
    password: PASSWORD,
    code,
  })
  return (answer.body?.error?.type as string | undefined) ?? null
}

/** Nothing is held against the account: these tests are about codes. */
const forgetAttempts = () => db.from('sign_in_attempts').delete()

test.group('A second factor', (group) => {
  withSecondFactor(group)
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  test('has to be set up by people of the centre before anything else', async ({ assert }) => {
    const { email } = await person('finance')
    const session = new HttpSession()
    const signedIn = await session.signIn(email, PASSWORD)
    assert.equal(signedIn.body.data.duty, 'second_factor')
    for (const path of ['/api/season_units', '/api/letters', '/api/exports/units', '/api/live']) {
      const { status, body } = await session.ask('GET', path)
      assert.deepEqual([status, body.error.type], [403, 'must_set_second_factor'], path)
    }
    const { secret, address } = (await session.ask('POST', FACTOR)).body.data
    assert.match(address, /^otpauth:\/\/totp\//)
    const wrong = await session.ask('PUT', FACTOR, { code: '000000' })
    assert.deepEqual([wrong.status, wrong.body.error.type], [422, 'code_wrong'])
    const set = await session.ask('PUT', FACTOR, { code: codeOf(secret) })
    assert.lengthOf(set.body.data.codes, 10)
    assert.equal((await session.ask('GET', '/api/season_units')).status, 200)
    const shown = (await session.ask('GET', FACTOR)).body.data
    assert.containSubset(shown, { codesLeft: 10, isCompulsory: true })
    assert.equal((await session.ask('DELETE', FACTOR)).body.error.type, 'second_factor_compulsory')
  })

  test('has to be set up by people of schools as well, where the installation says so', async ({
    assert,
  }) => {
    accounts.secondFactor = 'everybody'
    const { units } = await draftSeason()
    const { email } = await person('coordinator', await Unit.findOrFail(units[0]!.unitId))
    const plain = new HttpSession()
    assert.equal((await plain.signIn(email, PASSWORD)).body.data.duty, 'second_factor')
    const refused = await plain.ask('GET', '/api/season_units')
    assert.equal(refused.body.error.type, 'must_set_second_factor')
    const { session } = await withApp(email)
    assert.equal(await refusalOf(email), 'code_required')
    const removed = await session.ask('DELETE', FACTOR)
    assert.equal(removed.body.error.type, 'second_factor_compulsory')
  })

  test('is a choice of the people of schools, who may remove it again', async ({ assert }) => {
    const { units } = await draftSeason()
    const unit = await Unit.findOrFail(units[0]!.unitId)
    const { email } = await person('coordinator', unit)
    const plain = new HttpSession()
    assert.isNull((await plain.signIn(email, PASSWORD)).body.data.duty)
    assert.equal((await plain.ask('GET', '/api/season_units')).status, 200)
    const { session } = await withApp(email)
    assert.equal(await refusalOf(email), 'code_required')
    assert.equal((await session.ask('DELETE', FACTOR)).status, 204)
    assert.isNull(await refusalOf(email))
  })

  test('that is set, replaced or removed ends the other sessions of its user', async ({
    assert,
  }) => {
    const { units } = await draftSeason()
    const unit = await Unit.findOrFail(units[0]!.unitId)
    const user = await person('coordinator', unit)
    const another = () =>
      db.table('sessions').insert({
        ...{ id: randomUUID(), data: '{}', user_id: user.id, address: '127.0.0.1', browser: '?' },
        expires_at: DateTime.now().plus({ hours: 1 }).toSQL(),
      })
    const left = async () => (await db.from('sessions').where('user_id', user.id)).length
    await another()
    const { session } = await withApp(user.email)
    assert.equal(await left(), 0, 'set')
    await another()
    const { secret } = (await session.ask('POST', FACTOR)).body.data
    await session.ask('PUT', FACTOR, { code: codeOf(secret) })
    assert.equal(await left(), 0, 'replaced')
    await another()
    assert.equal((await session.ask('DELETE', FACTOR)).status, 204)
    assert.equal(await left(), 0, 'removed')
  })

  test('refuses wrong proofs inside a session with an entry in the audit, as the sign-in does', async ({
    assert,
  }) => {
    const { email } = await person('finance')
    const { session } = await withApp(email)
    await session.ask('POST', FACTOR)
    await session.ask('PUT', FACTOR, { code: '000000' })
    await session.ask('PUT', '/api/session/password', {
      current: 'wrong-one',
      password: 'plum trees',
    })
    await session.ask('POST', '/api/session/confirmation', { code: '000000' })
    const entries = await AuditEntry.query().where('action', 'session.refused').orderBy('id')
    assert.deepEqual(
      entries.map(({ details, outcome }) => [(details as { reason: string }).reason, outcome]),
      ['code', 'password', 'confirmation'].map((reason) => [reason, 'refused'])
    )
  })

  test('leaves a trace when the password was right and no code came, and when a proof was given', async ({
    assert,
  }) => {
    const { id, email } = await person('finance')
    const { session, secret } = await withApp(email)
    await refusalOf(email)
    await session.ask('POST', '/api/session/confirmation', { code: codeOf(secret) })
    const entries = await AuditEntry.query()
      .whereIn('action', ['session.code_asked', 'session.confirmed'])
      .orderBy('id')
    assert.deepEqual(
      entries.map(({ action, actorId, subjectId }) => ({ action, actorId, subjectId })),
      [
        { action: 'session.code_asked', actorId: null, subjectId: id },
        { action: 'session.confirmed', actorId: id, subjectId: id },
      ]
    )
  })

  test('is asked for after the password, and only then', async ({ assert }) => {
    const { email } = await person('finance')
    const { secret } = await withApp(email)
    assert.equal(await refusalOf(email), 'code_required')
    assert.equal(await refusalOf(email, '000000'), 'code_wrong')
    assert.isNull(await refusalOf(email, ` ${codeOf(secret).replace(/^.../, '$& ')} `))
    const wrong = { email, password: 'wrong-one', code: codeOf(secret, 1) }
    const answer = await new HttpSession().ask('POST', '/api/session', wrong)
    assert.equal(answer.body.error.type, 'bad_credentials')
    const reasons = await AuditEntry.query().where('action', 'session.refused').orderBy('id')
    assert.deepEqual(
      reasons.map(({ details }) => (details as { reason: string }).reason),
      ['code', 'password']
    )
  })

  test('takes a code once, and codes of the neighbouring steps only', async ({ assert }) => {
    const { email } = await person('finance')
    const { secret } = await withApp(email)
    assert.equal(await refusalOf(email, codeOf(secret, -2)), 'code_wrong')
    assert.equal(await refusalOf(email, codeOf(secret, 2)), 'code_wrong')
    assert.equal(await refusalOf(email, codeOf(secret, -1)), 'code_wrong', 'it set up the factor')
    const code = codeOf(secret)
    assert.isNull(await refusalOf(email, code))
    assert.equal(await refusalOf(email, code), 'code_wrong')
    assert.isNull(await refusalOf(email, codeOf(secret, 1)))
    assert.equal(await refusalOf(email, codeOf(secret)), 'code_wrong', 'older than the last')
  })

  test('takes a code once, also of two that come at the same time', async ({ assert }) => {
    const { email } = await person('finance')
    const { secret } = await withApp(email)
    const code = codeOf(secret)
    const refusals = await Promise.all([1, 2, 3].map(() => refusalOf(email, code)))
    assert.lengthOf(
      refusals.filter((type) => type === null),
      1
    )
  })

  test('limits guesses of codes as those of passwords', async ({ assert }) => {
    const { email } = await person('finance')
    await withApp(email)
    const refusals = await Promise.all(Array.from({ length: 9 }, () => refusalOf(email, '000000')))
    assert.includeMembers(refusals, ['code_wrong', 'attempts_limited'])
    assert.lengthOf(
      refusals.filter((type) => type === 'code_wrong'),
      5
    )
  })

  test('is replaced by each recovery code once, however it is typed', async ({ assert }) => {
    const { email } = await person('finance')
    const { recoveryCodes, session } = await withApp(email)
    const [first, second] = recoveryCodes as [string, string]
    assert.isNull(await refusalOf(email, first))
    assert.equal(await refusalOf(email, first), 'code_wrong')
    assert.isNull(await refusalOf(email, second.toLowerCase().replaceAll('-', ' ')))
    assert.equal((await session.ask('GET', FACTOR)).body.data.codesLeft, 8)
    const renewed = await session.ask('POST', '/api/session/recovery_codes')
    assert.equal(await refusalOf(email, recoveryCodes[2]), 'code_wrong', 'an earlier one')
    assert.isNull(await refusalOf(email, renewed.body.data.codes[0]))
  })

  test('is not good for another user, and is stored encrypted', async ({ assert }) => {
    const [one, other] = [await person('finance'), await person('finance')]
    const { secret, recoveryCodes } = await withApp(one.email)
    await withApp(other.email)
    assert.equal(await refusalOf(other.email, codeOf(secret)), 'code_wrong')
    assert.equal(await refusalOf(other.email, recoveryCodes[0]), 'code_wrong')
    const sealed = (await SecondFactor.findOrFail(one.id)).secret!
    assert.notInclude(sealed, secret)
    assert.equal(openSecret(one.id, sealed), secret)
    assert.isNull(openSecret(other.id, sealed), 'moved to the row of another user')
    const stored = JSON.stringify(await db.from('recovery_codes'))
    for (const code of recoveryCodes) assert.notInclude(stored, code)
  })

  test('can be replaced: the earlier app is no longer good, and both are recorded', async ({
    assert,
  }) => {
    const { email } = await person('finance')
    const { session, secret: earlier } = await withApp(email)
    const { secret } = (await session.ask('POST', FACTOR)).body.data
    assert.isNull(await refusalOf(email, codeOf(earlier)), 'until a code of the new one is typed')
    await session.ask('PUT', FACTOR, { code: codeOf(secret) })
    await forgetAttempts()
    assert.equal(await refusalOf(email, codeOf(earlier, 1)), 'code_wrong')
    assert.isNull(await refusalOf(email, codeOf(secret, 1)))
    const entries = await AuditEntry.query().whereLike('action', 'user.second%').orderBy('id')
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['user.second_factor_set', 'user.second_factor_replaced']
    )
    const again = await session.ask('PUT', FACTOR, { code: codeOf(secret, 1) })
    assert.equal(again.body.error.type, 'second_factor_not_proposed')
  })
})

test.group('Without a second factor', (group) => {
  timeStandsStill(group)
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  test('nobody is asked for a code, whoever has set one up', async ({ assert }) => {
    const { email } = await person('finance')
    const { session } = await withApp(email)
    assert.isNull(await refusalOf(email))
    assert.equal((await session.ask('GET', '/api/exports/units')).status, 200)
    assert.isNotNull((await User.findByOrFail('email', email)).secondFactorAt)
  })

  test('the web process starts only on a loopback address', ({ assert }) => {
    const here = { HOST: '127.0.0.1', APP_URL: 'http://127.0.0.1:3333' }
    for (const HOST of ['127.0.0.1', '127.8.0.1', '::1', 'localhost'])
      assert.equal(secondFactorFor('off', { ...here, HOST }), 'off')
    for (const HOST of ['0.0.0.0', '::', '10.0.0.1', 'tucai.example.org'])
      assert.throws(() => secondFactorFor('off', { ...here, HOST }), /off is refused: HOST=/)
    assert.equal(secondFactorFor('required', { ...here, HOST: '0.0.0.0' }), 'required')
  })

  test('the web process does not start behind a proxy, which may let anybody in', ({ assert }) => {
    const here = { HOST: '127.0.0.1', APP_URL: 'http://[::1]:3333', TRUST_PROXY: '' }
    assert.equal(secondFactorFor('off', here), 'off')
    const named = { ...here, APP_URL: 'https://tucai.example.org' }
    assert.throws(() => secondFactorFor('off', named), /off is refused: APP_URL=/)
    const trusting = { ...here, TRUST_PROXY: 'loopback' }
    assert.throws(() => secondFactorFor('off', trusting), /off is refused: TRUST_PROXY=/)
    assert.equal(secondFactorFor('everybody', { ...named, ...trusting }), 'everybody')
  })

  test('it says why it does not start', async ({ assert }) => {
    const env = { ...process.env, HOST: '0.0.0.0', SECOND_FACTOR: 'off' }
    const start = ['--import=./bin/typescript.mjs', 'bin/server.ts']
    const failed = await run(process.execPath, start, { env, cwd: app.makePath() }).catch(
      (error: { code: number; stdout: string; stderr: string }) => error
    )
    assert.containSubset(failed, { code: 1 })
    assert.include(failed.stdout + failed.stderr, 'SECOND_FACTOR=off is refused: HOST=0.0.0.0')
  })

  test('a key of a user is sealed for that user alone', ({ assert }) => {
    const sealed = sealSecret('one', 'JBSWY3DPEHPK3PXP')
    assert.isNull(openSecret('other', sealed))
    assert.isNull(openSecret('one', `${sealed}x`))
  })
})
