import { maskName } from '#domain/identity/masks'
import { checkMaskedName, isFullName } from '#domain/roster/masked_name'
import { test } from '@japa/runner'
import fc from 'fast-check'

const han = fc.constantFrom('张', '三', '丰', '欧', '阳', '𠮷', '明', '〇')
const latin = fc.stringMatching(/^[A-Z][a-z]{2,8}$/)
const fullName = fc.oneof(
  fc.array(han, { minLength: 1, maxLength: 6 }).map((letters) => letters.join('')),
  fc.tuple(latin, fc.constantFrom(' ', '·', '-'), latin).map((parts) => parts.join(''))
)

test.group('A masked name', () => {
  test('is what the mask makes of any name', ({ assert }) => {
    fc.assert(
      fc.property(fullName, (name) =>
        assert.deepEqual(checkMaskedName(maskName(name)), { ok: true, value: maskName(name) })
      )
    )
  })

  test('is no full name, with or without blanks around it', ({ assert }) => {
    fc.assert(
      fc.property(fullName, fc.constantFrom('', ' ', '\u3000'), (name, blank) => {
        assert.isTrue(isFullName(`${blank}${name}${blank}`))
        assert.isFalse(isFullName(maskName(name)))
        assert.deepEqual(checkMaskedName(blank + name), { ok: false, error: 'full_name' })
      })
    )
  })

  test('a star beside a name that is shown does not mask it', ({ assert }) => {
    const shown = fullName.filter((name) => name.length > 2)
    fc.assert(fc.property(shown, (name) => assert.isFalse(checkMaskedName(`${name}*`).ok)))
  })

  test('{name} is {outcome}')
    .with([
      { name: '王*', outcome: '王*' },
      { name: '*三', outcome: '*三' },
      { name: ' 张＊丰 ', outcome: '张*丰' },
      { name: '阿***·买***提', outcome: '阿***·买***提' },
      { name: 'J*** S***h', outcome: 'J*** S***h' },
      { name: 'J. S***h', outcome: 'J. S***h' },
      { name: '*', outcome: '*' },
      { name: '', outcome: 'empty' },
      { name: '张三', outcome: 'full_name' },
      { name: '张三*', outcome: 'shows_too_much' },
      { name: '张* 三丰', outcome: 'shows_too_much' },
      { name: '王\u200b*', outcome: 'unfit' },
      { name: '王*1', outcome: 'unfit' },
      { name: '*'.repeat(61), outcome: 'unfit' },
    ])
    .run(({ assert }, { name, outcome }) => {
      const checked = checkMaskedName(name)
      assert.equal(checked.ok ? checked.value : checked.error, outcome)
    })
})
