import { sweepPending } from '#backend/identity/provider/pending_sign_ins'
import { untieIdentity } from '#backend/identity/provider/tie_identity'
import ProviderSignIn from '#models/people/provider_sign_in'
import Session from '#models/people/session'
import { emptyDatabase } from '#tests/empty_database'
import { testProvider } from '#tests/identity_provider'
import { ProviderBrowser } from '#tests/provider_browser'
import { person } from '#tests/season_fixture'
import { signIn } from '#tests/sign_in'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

test.group('Sessions opened by the provider', (group) => {
  const provider = testProvider(group)
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  test('say so in the list, last as long as others, and end when the account is untied', async ({
    assert,
  }) => {
    const user = await person('operator')
    provider.tells(user.email)
    const [one, two] = [new ProviderBrowser(), new ProviderBrowser()]
    await one.signIn()
    await two.signIn()
    await signIn(user.email)
    const listed = (await (await one.ask('/api/sessions')).json()) as { data: { way: string }[] }
    assert.sameMembers(
      listed.data.map(({ way }) => way),
      ['provider', 'provider', 'password']
    )
    for (const { openedAt, expiresAt } of await Session.query().where('way', 'provider'))
      assert.closeTo(expiresAt.diff(openedAt).as('minutes'), 120, 1)
    const before = await Session.query().where('way', 'provider').orderBy('opened_at').firstOrFail()
    await one.signIn()
    assert.isNull(await Session.find(before.id), 'signing in changes the id')
    await untieIdentity(user, '')
    assert.deepEqual([await one.me(), await two.me()], [null, null])
    assert.lengthOf(await Session.all(), 1)
  })

  test('are begun by rows that are swept when their time is over', async ({ assert }) => {
    await new ProviderBrowser().begin()
    assert.equal(await sweepPending(), 0)
    await ProviderSignIn.query().update({ expires_at: DateTime.now().minus(1).toSQL() })
    assert.equal(await sweepPending(), 1)
  })
})
