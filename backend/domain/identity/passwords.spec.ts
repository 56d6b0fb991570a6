import {
  characterKinds,
  isPasswordDue,
  passwordFault,
  PASSWORD_POLICIES,
  passwordStrength,
} from '#domain/identity/passwords'
import { test } from '@japa/runner'
import fc from 'fast-check'

const { asvs, mlps3 } = PASSWORD_POLICIES
const COMMON = new Set(['password', 'sunshine1', 'dragon'])
const owner = { name: '王小明', email: 'xiaoming.wang@nju.example.test' }

const fault = (password: string, policy: typeof asvs | typeof mlps3 = asvs) =>
  passwordFault(password, policy, owner, COMMON)?.type ?? null

test.group('A new password', () => {
  test('{password} gets {expected}')
    .with([
      { password: '七个字符的密码', expected: 'password_too_short' },
      { password: '八个汉字也够长了', expected: null },
      { password: 'x'.repeat(8), expected: 'password_repetitive' },
      { password: 'ab'.repeat(20), expected: 'password_repetitive' },
      { password: 'plum trees bloom', expected: null },
      { password: 'tucai-2023', expected: 'password_names_you' },
      { password: '王小明王小明-2023', expected: 'password_names_you' },
      { password: 'Xiaoming1990', expected: 'password_names_you' },
      { password: 'xiaoming likes plum trees', expected: null },
      { password: 'Sunshine1', expected: 'password_common' },
      { password: 'PASSWORD', expected: 'password_common' },
      { password: 'Password2026!', expected: 'password_common' },
      { password: '!!dragon123', expected: 'password_common' },
      { password: 'a dragon with 3 heads', expected: null },
    ])
    .run(({ assert }, { password, expected }) => assert.equal(fault(password), expected))

  test('has no rule of composition by ASVS, and three kinds of characters by MLPS', ({
    assert,
  }) => {
    assert.isNull(fault('plumtreesbloom'))
    assert.equal(fault('plumtreesbloom', mlps3), 'password_kinds')
    assert.isNull(fault('Plumtreesbloom7', mlps3))
  })

  test('is refused by every policy if it is short, and never because it is long enough', ({
    assert,
  }) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 140 }), (password) => {
        const length = [...password].length
        for (const policy of [asvs, mlps3]) {
          const found = fault(password, policy)
          assert.equal(found === 'password_too_short', length < 8)
          assert.equal(found === 'password_too_long', length > 128)
          if (found === null) assert.isAtLeast(characterKinds(password), policy.leastKinds)
        }
      })
    )
  })

  test('that MLPS accepts is accepted by ASVS', ({ assert }) => {
    fc.assert(
      fc.property(fc.string({ minLength: 8, maxLength: 60 }), (password) => {
        if (fault(password, mlps3) === null) assert.isNull(fault(password, asvs))
      })
    )
  })

  test('made of words of its owner, digits and capitals only is refused', ({ assert }) => {
    const words = fc.constantFrom('tucai', 'Xiaoming', 'WANG', '王小明', 'nju')
    const few = fc.array(words, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(few, fc.nat(9_999_999), (named, digits) => {
        assert.isNotNull(fault(named.join('') + digits))
      })
    )
  })
})

test.group('The strength of a password that is typed', () => {
  test('is good from 15 characters', ({ assert }) => {
    assert.equal(passwordStrength('short', asvs, owner), 'refused')
    assert.equal(passwordStrength('plum trees', asvs, owner), 'fair')
    assert.equal(passwordStrength('plum trees bloom', asvs, owner), 'good')
  })
})

test.group('A password has to be changed', () => {
  test('after 90 days by MLPS, and never by ASVS', ({ assert }) => {
    const days = (count: number) => count * 86_400_000
    assert.isFalse(isPasswordDue(mlps3, 0, days(90) - 1))
    assert.isTrue(isPasswordDue(mlps3, 0, days(90)))
    fc.assert(fc.property(fc.nat(), (age) => assert.isFalse(isPasswordDue(asvs, 0, days(age)))))
  })
})
