import { isMultiFactor, verifiedEmail } from '#domain/identity/provider_claims'
import { test } from '@japa/runner'
import fc from 'fast-check'

test.group('The e-mail address of a provider', () => {
  test('counts only if the provider says that it is verified, by the value true', ({ assert }) => {
    const email = 'a@example.test'
    assert.equal(verifiedEmail({ email, email_verified: true }), email)
    for (const claim of [undefined, null, false, 'true', 1, {}])
      assert.isNull(verifiedEmail({ email, email_verified: claim }))
    for (const none of [undefined, null, 7, '', '  ', ['a@example.test']])
      assert.isNull(verifiedEmail({ email: none, email_verified: true }))
  })

  test('is never that of somebody else: only ASCII capitals are another way to write it', ({
    assert,
  }) => {
    const read = (email: string) => verifiedEmail({ email, email_verified: true })
    assert.equal(read(' A.Li@Example.TEST '), 'a.li@example.test')
    assert.notEqual(read('\u212Aim@example.test'), 'kim@example.test')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const found = read(`x${name}@example.test`)!
        const isAscii = /^[\x20-\x7e]*$/.test(found)
        assert.isTrue(!isAscii || found === `x${name}@example.test`.toLowerCase())
      })
    )
  })
})

test.group('Several factors at a provider', () => {
  test('count only by the value that the installation accepts', ({ assert }) => {
    assert.isTrue(isMultiFactor({ amr: ['pwd', 'mfa'] }, 'mfa'))
    assert.isTrue(
      isMultiFactor({ acr: 'https://refeds.org/profile/mfa' }, 'https://refeds.org/profile/mfa')
    )
    assert.isFalse(isMultiFactor({ amr: ['pwd', 'otp'] }, 'mfa'))
    assert.isFalse(isMultiFactor({ amr: 'mfa' }, 'mfa'), 'not a list')
    assert.isFalse(isMultiFactor({}, 'mfa'))
    for (const claims of [{ amr: ['mfa'] }, { acr: 'null' }, { acr: null }, {}])
      assert.isFalse(isMultiFactor(claims, null), 'the installation accepts none')
  })
})
