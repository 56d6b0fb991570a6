import { isXh, xhKey } from '#domain/roster/xh_key'
import { test } from '@japa/runner'
import fc from 'fast-check'

const wide = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfe_e0))

test.group('The key of a student number', () => {
  test('is the same however the number is typed', ({ assert }) => {
    const digits = fc.stringMatching(/^[A-Z0-9]{1,20}$/)
    fc.assert(
      fc.property(digits, (xh) => {
        for (const typed of [` ${xh}\t`, wide(xh), xh.toLowerCase(), `\u3000${xh}`])
          assert.equal(xhKey(typed), xhKey(xh))
      })
    )
  })

  test('of a key is the key itself, and leading zeros stay', ({ assert }) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (xh) => assert.equal(xhKey(xhKey(xh)), xhKey(xh)))
    )
    assert.notEqual(xhKey('0012'), xhKey('12'))
  })

  test('{xh} can be a number: {fits}')
    .with([
      { xh: '2019010101', fits: true },
      { xh: ' B２０１９-01/3 ', fits: true },
      { xh: 'MS2019001', fits: true },
      { xh: '王小明', fits: false },
      { xh: '硕2019001', fits: true },
      { xh: '王小明2019', fits: false },
      { xh: '𠮷2019', fits: false },
      { xh: 'ZhangSan', fits: false },
      { xh: '32010119990101471X', fits: false },
      { xh: '32010119990101471x', fits: false },
      { xh: '320101990101471', fits: false },
      { xh: '', fits: false },
      { xh: '2019\u200b0101', fits: false },
      { xh: '2019 0101', fits: false },
      { xh: '2'.repeat(41), fits: false },
      { xh: '=1+1', fits: false },
    ])
    .run(({ assert }, { xh, fits }) => assert.equal(isXh(xh), fits))
})
