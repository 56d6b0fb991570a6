import UserCreate from '#backend/commands/user_create'
import { draftSeason } from '#tests/season_fixture'
import { runCommand } from '#tests/run_command'
import User from '#models/people/user'
import { test } from '@japa/runner'

const userCreate = (...words: string[]) => runCommand(UserCreate, ...words)

test.group('ace user:create', (group) => {
  group.each.setup(async () => void (await draftSeason()))

  test('creates a user who can sign in with the printed password, and then has to choose another', async ({
    assert,
    client,
  }) => {
    const { code, printed } = await userCreate('新同事', 'New@example.test', 'operator')
    assert.notEqual(code, 1)
    const password = printed.split(': ').at(-1)!
    const body = { email: 'new@example.test', password }
    const signedIn = await client.post('/api/session').json(body).withCsrfToken()
    signedIn.assertStatus(200)
    assert.containSubset(signedIn.body().data, { roles: ['operator'], duty: 'password' })
    const user = await User.findByOrFail('email', body.email)
    const units = () => client.get('/api/season_units').loginAs(user)
    assert.equal((await units()).body().error.type, 'must_change_password')
    const changed = await client
      .put('/api/session/password')
      .json({ current: password, password: 'plum trees bloom' })
      .loginAs(user)
      .withCsrfToken()
    changed.assertStatus(204)
    ;(await units()).assertStatus(200)
  })

  test('refuses an unknown role, a school’s user without a school, and an e-mail address in use', async ({
    assert,
  }) => {
    assert.equal((await userCreate('甲', 'a@example.test', 'king')).code, 1)
    assert.equal((await userCreate('乙', 'b@example.test', 'coordinator')).code, 1)
    await userCreate('丙', 'c@example.test', 'coordinator', '--unit=10001')
    assert.equal((await userCreate('丙', 'C@example.test', 'finance')).code, 1)
    assert.lengthOf(await User.query().whereLike('email', '%@example.test').where('name', '丙'), 1)
  })
})
