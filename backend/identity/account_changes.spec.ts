import Unit from '#models/people/unit'
import OutboxMessage from '#models/letters/outbox_message'
import { readText, sendAccountLetters } from '#tests/account_letter'
import { codeOf } from '#tests/app_code'
import { HttpSession } from '#tests/http_session'
import { draftSeason, person } from '#tests/season_fixture'
import { withSecondFactor } from '#tests/second_factor'
import { freshSinks } from '#tests/smtp_sink'
import { test } from '@japa/runner'

const PASSWORD = 'secret-123'
const FACTOR = '/api/session/second_factor'

/** What letters say was changed, in the order of writing. */
const told = async () =>
  (await OutboxMessage.query().where('template', 'account_changed').orderBy('recorded_at')).map(
    ({ params }) => params.what
  )

test.group('Letters about changes of an account', (group) => {
  const smtp = freshSinks(group)
  withSecondFactor(group)
  group.each.setup(async () => void (await draftSeason()))

  test('tell its owner, of a school as well, of a new password, and lead to the account', async ({
    assert,
  }) => {
    const [unit] = await Unit.all()
    const user = await person('coordinator', unit)
    const session = new HttpSession()
    await session.signIn(user.email, PASSWORD)
    const change = (current: string) =>
      session.ask('PUT', '/api/session/password', { current, password: 'plum trees bloom' })
    assert.equal((await change('wrong password')).status, 422)
    assert.deepEqual(await told(), [])
    await change(PASSWORD)
    assert.deepEqual(await told(), ['password'])
    await sendAccountLetters()
    const [letter] = smtp.sink.received
    assert.deepEqual(letter!.to, [user.email])
    const text = readText(letter!)
    assert.match(text, /于 \d{4}-\d\d-\d\d \d\d:\d\d 修改了登录密码/)
    assert.include(text, '/#/account')
  })

  test('tell of a second factor that is set, and of new recovery codes', async ({ assert }) => {
    const user = await person('reviewer')
    const session = new HttpSession()
    await session.signIn(user.email, PASSWORD)
    const { secret } = (await session.ask('POST', FACTOR)).body.data
    await session.ask('PUT', FACTOR, { code: '000000' })
    assert.deepEqual(await told(), [])
    await session.ask('PUT', FACTOR, { code: codeOf(secret) })
    assert.deepEqual(await told(), ['second_factor_set'])
    await session.ask('POST', '/api/session/recovery_codes')
    assert.deepEqual(await told(), ['second_factor_set', 'recovery_codes_renewed'])
  })
})
