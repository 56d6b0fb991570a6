import { SAMPLE_FIELDS } from '#tests/drawn_codes/code_fields'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { CODE_FIELDS } from '#domain/capture/code_fields'
import { readCodeText } from './read_code_text.js'

/** As 附件一 of the notice prints it: a Z behind the last four, and no comma there. */
const OF_THE_NOTICE = `{
"sjc": "1653446320558",
"cjm": "Hx4KcUcseltovhGV",
"yxdm": "00000",
"zjhm": "471X"Z
"xh": "201818004215114",
"cc": "本科"
}`

test.group('The text of a decoded 采集码', () => {
  test('is the nine fields of the registry, blanks around them left out', ({ assert }) => {
    const padded = { ...SAMPLE_FIELDS, xm: ' 张**三 ', unknown: 'x' }
    assert.deepEqual(readCodeText(JSON.stringify(padded)), { ok: true, value: SAMPLE_FIELDS })
  })

  test('may give the time stamp as a number, and what is ours beside the nine', ({ assert }) => {
    const read = readCodeText(
      JSON.stringify({ ...SAMPLE_FIELDS, sjc: 1_653_446_320_558, bynd: 2024, xjzt: '注册学籍' })
    )
    assert.deepEqual(read, {
      ok: true,
      value: { ...SAMPLE_FIELDS, bynd: '2024', xjzt: '注册学籍' },
    })
  })

  test('is refused with the place where it breaks: the sample of the notice after zjhm', ({
    assert,
  }) => {
    assert.deepEqual(readCodeText(OF_THE_NOTICE), {
      ok: false,
      error: { type: 'code_text_malformed', line: 5, column: 15, field: 'zjhm' },
    })
  })

  test('is refused with the field that is missing, stands twice or holds no text', ({ assert }) => {
    for (const field of CODE_FIELDS) {
      const { [field]: _, ...others } = SAMPLE_FIELDS
      const faultOf = (text: string) => {
        const read = readCodeText(text)
        return read.ok ? null : read.error
      }
      assert.deepEqual(faultOf(JSON.stringify(others)), { type: 'code_field_missing', field })
      const twice = JSON.stringify(SAMPLE_FIELDS).replace('{', `{"${field}":"x",`)
      assert.deepEqual(faultOf(twice), { type: 'code_field_twice', field })
      const list = JSON.stringify({ ...SAMPLE_FIELDS, [field]: ['x'] })
      assert.deepEqual(faultOf(list), { type: 'code_field_unfit', field })
    }
  })

  test('is no list, no number and nothing long', ({ assert }) => {
    for (const text of ['[]', '1', '"x"', 'null'])
      assert.deepEqual(readCodeText(text), { ok: false, error: { type: 'code_not_of_student' } })
    assert.deepEqual(readCodeText(' '.repeat(5_000)), {
      ok: false,
      error: { type: 'code_text_too_long' },
    })
  })

  test('never throws, and its fault repeats nothing of what was sent', ({ assert }) => {
    const whole = JSON.stringify(SAMPLE_FIELDS)
    const cut = fc.nat({ max: whole.length - 1 }).map((at) => whole.slice(0, at))
    fc.assert(
      fc.property(fc.oneof(fc.string(), cut), (text) => {
        const read = readCodeText(text)
        assert.isFalse(read.ok)
        assert.notMatch(JSON.stringify(read), /张|471X|201818|Hx4K/)
      })
    )
  })
})
