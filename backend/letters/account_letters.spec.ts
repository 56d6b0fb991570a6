import { TOKEN_HOURS, validToken } from '#backend/identity/account_tokens'
import { deliverLetter } from '#backend/letters/deliver_letter'
import { appUrl } from '#config/app'
import { ACCOUNT_LETTERS } from '#domain/season/letter_templates'
import AccountToken from '#models/people/account_token'
import OutboxMessage from '#models/letters/outbox_message'
import { accountLetter, readText, tokenIn } from '#tests/account_letter'
import { emptyDatabase } from '#tests/empty_database'
import { person } from '#tests/season_fixture'
import { freshSinks } from '#tests/smtp_sink'
import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { mock } from 'node:test'

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const

/** The tables that have a text anywhere in their rows. */
async function tablesWith(text: string): Promise<string[]> {
  const { rows } = await db.rawQuery(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'`
  )
  const found: string[] = []
  for (const { name } of rows) {
    const held = await db.rawQuery(
      `select 1 from ${name} as row where position(? in row::text) > 0 limit 1`,
      [text]
    )
    if (held.rows.length > 0) found.push(name)
  }
  return found
}

test.group('A letter about an account', (group) => {
  const smtp = freshSinks(group)
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  test('belongs to no season, and has a link whose token is valid for 72 hours', async ({
    assert,
  }) => {
    const user = await person('operator')
    await deliverLetter(await accountLetter(user), true)
    const [letter] = smtp.sink.received
    const text = readText(letter!)
    assert.include(text, `${user.name}，您好`)
    assert.include(text, `${TOKEN_HOURS} 小时`)
    const token = tokenIn(letter!)
    // Behind the #, which browsers do not send.
    assert.include(text, `${appUrl}/#/welcome/${token}`)
    const stored = await validToken(token)
    assert.equal(stored?.userId, user.id)
    const hours = stored!.expiresAt.diff(DateTime.now(), 'hours').hours
    assert.approximately(hours, TOKEN_HOURS, 1)
  })

  test('greets its reader, is read in paragraphs, and has its link alone on a line: {$self}')
    .with(['zh', 'en'])
    .run(async ({ assert }, locale) => {
      const user = await person('operator')
      await user.merge({ locale }).save()
      for (const template of ACCOUNT_LETTERS)
        await deliverLetter(await accountLetter(user, template), true)
      for (const letter of smtp.sink.received) {
        const paragraphs = readText(letter)
          .trim()
          .split(/\r?\n\r?\n/)
        assert.isAtLeast(paragraphs.length, 4)
        assert.equal(
          paragraphs[0],
          { zh: `${user.name}，您好：`, en: `Dear ${user.name},` }[locale]
        )
        assert.match(readText(letter), /\nhttp\S+\/#\/welcome\/[\w-]{43}\n/)
      }
      assert.lengthOf(smtp.sink.received, ACCOUNT_LETTERS.length)
    })

  test('leaves its token in no table, no log and no answer', async ({
    assert,
    client,
    cleanup,
  }) => {
    const logged = LEVELS.map((level) => mock.method(logger, level, () => {}))
    cleanup(() => mock.restoreAll())
    const user = await person('centre_admin')
    const id = await accountLetter(user)
    smtp.sink.state.behaviour = 'refuse'
    await deliverLetter(id, true)
    smtp.sink.state.behaviour = 'accept'
    await OutboxMessage.query().where({ id }).update({ status: 'queued' })
    await deliverLetter(id, true)
    const token = tokenIn(smtp.sink.received[0]!)
    assert.deepEqual(await tablesWith(token), [])
    assert.deepEqual(await tablesWith(user.email), ['users'], 'a text that is there is found')
    const said = JSON.stringify(logged.flatMap(({ mock: { calls } }) => calls))
    assert.notInclude(said, token)
    const answer = await client.get('/api/letters').loginAs(user)
    assert.notInclude(answer.text(), token)
    assert.equal(answer.body().data[0].unit, null)
  })

  test('voids the links of earlier ones for the same purpose once it has left', async ({
    assert,
  }) => {
    const user = await person('operator')
    await deliverLetter(await accountLetter(user), true)
    await deliverLetter(await accountLetter(user, 'password_forgotten'), true)
    const second = await accountLetter(user)
    smtp.sink.state.behaviour = 'try_later'
    await assert.rejects(() => deliverLetter(second, true))
    const [first, forgotten] = smtp.sink.received.map(tokenIn)
    assert.isNotNull(await validToken(first!), 'the newer one has not left yet')
    smtp.sink.state.behaviour = 'accept'
    await deliverLetter(second, false)
    assert.isNull(await validToken(first!))
    assert.isNotNull(await validToken(forgotten!), 'for another purpose')
    assert.isNotNull(await validToken(tokenIn(smtp.sink.received[2]!)))
  })

  test('has a link that is void when it has expired, or its reader is disabled', async ({
    assert,
  }) => {
    const user = await person('operator')
    await deliverLetter(await accountLetter(user), true)
    const token = tokenIn(smtp.sink.received[0]!)
    await user.merge({ disabledAt: DateTime.now() }).save()
    assert.isNull(await validToken(token))
    await user.merge({ disabledAt: null }).save()
    assert.isNotNull(await validToken(token))
    await AccountToken.query().update({ expires_at: DateTime.now().minus({ seconds: 1 }).toSQL() })
    assert.isNull(await validToken(token))
  })
})
