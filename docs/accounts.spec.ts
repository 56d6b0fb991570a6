import { GOOD_PASSWORD_LENGTH, PASSWORD_POLICIES, passwordFault } from '#domain/identity/passwords'
import { MAX_DELAY_MS } from '#domain/identity/attempt_limits'
import { ROUTE_RIGHTS } from '#domain/identity/route_rights'
import { TOKEN_HOURS } from '#backend/identity/account_tokens'
import { accounts } from '#config/accounts'
import { CENTRE_ROLES, SCHOOL_ROLES } from '#domain/season/codes'
import { test } from '@japa/runner'
import { readFileSync } from 'node:fs'

const text = readFileSync('docs/accounts.md', 'utf8')

test.group('The document about accounts', () => {
  test('describes every route that is open to somebody who is not signed in', ({ assert }) => {
    const open = Object.entries(ROUTE_RIGHTS)
      .filter(([, right]) => 'may' in right && right.may === 'anybody')
      .map(([route]) => route)
    const described = [...text.matchAll(/^\| `([A-Z]+ \/api\/[\w/.]+)`/gm)].map(
      ([, route]) => route!
    )
    assert.sameMembers(described, open)
  })

  test('describes every role', ({ assert }) => {
    for (const role of [...CENTRE_ROLES, ...SCHOOL_ROLES])
      assert.match(text, new RegExp(String.raw`^\| \`${role}\` +\|`, 'm'))
  })

  test('has the numbers of the code', ({ assert }) => {
    assert.include(text, `up to ${MAX_DELAY_MS / 1_000} seconds`)
    assert.include(text, `for ${TOKEN_HOURS} hours`)
    assert.include(text, `**Life**: ${accounts.sessionHours} hours`)
    assert.include(text, `**Idle limit**: ${accounts.idleMinutes} minutes`)
    assert.include(text, `a new one every ${PASSWORD_POLICIES.mlps3.maxAgeDays} days`)
    assert.isAbove(GOOD_PASSWORD_LENGTH, 8)
  })

  test('names words that are indeed refused', ({ assert }) => {
    const [, list = ''] = /in any case: (.+?), the person/.exec(text) ?? []
    const words = [...list.matchAll(/`([^`]+)`/g)].map(([, word]) => word!)
    assert.isNotEmpty(words)
    const owner = { name: '李老师', email: 'teacher@example.test' }
    for (const word of [...words, 'teacher'])
      assert.deepEqual(
        passwordFault(
          `${word.toUpperCase()}20-26${word}`,
          PASSWORD_POLICIES.asvs,
          owner,
          new Set()
        ),
        { type: 'password_names_you' },
        word
      )
  })
})
