import { lastFour, maskName } from '#domain/identity/masks'
import { test } from '@japa/runner'
import fc from 'fast-check'

test.group('Masks', () => {
  test('{name} is shown as {masked}')
    .with([
      { name: '张三', masked: '张*' },
      { name: '张小三', masked: '张*三' },
      { name: '欧阳小三', masked: '欧**三' },
      { name: '𠮷野三郎', masked: '𠮷**郎' },
      { name: '买买提·吐尔逊', masked: '买*****逊' },
      { name: '张', masked: '*' },
      { name: '', masked: '' },
    ])
    .run(({ assert }, { name, masked }) => assert.equal(maskName(name), masked))

  test('an identity number shows its last four characters, X in capitals', ({ assert }) => {
    assert.equal(lastFour('32010119900101471x'), '471X')
    assert.equal(lastFour('471X'), '')
  })

  test('a mask never shows more than two characters', ({ assert }) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (name) => {
        const stars = maskName(name).split('*').length - 1
        const letters = [...new Intl.Segmenter('zh').segment(name)].length
        assert.isAtLeast(stars, letters === 1 ? 1 : letters - 2)
      })
    )
  })
})
