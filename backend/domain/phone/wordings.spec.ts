import { readNumber } from '#domain/phone/wordings'
import { test } from '@japa/runner'

test.group('A phone number', () => {
  test('is read as people write it, here and abroad', ({ assert }) => {
    for (const text of ['138 0000 0000', '138-0000-0000', '+8613800000000', '8613800000000'])
      assert.equal(readNumber(text), '13800000000', text)
    assert.equal(readNumber('+44 7700 900123'), '+447700900123')
  })

  test('is refused where it can be none', ({ assert }) => {
    for (const text of ['', '12', '12800000000', '1380000000', '+1', 'a13800000000'])
      assert.isNull(readNumber(text), text)
  })
})
