import { test } from '@japa/runner'
import fc from 'fast-check'
import { checkRemark, isOffered, judgeMark, offeredKinds, type Said } from './mark_rules.js'
import { ERRATUM_KINDS, PROOF_KINDS } from '../policy/proof_kinds.js'

const said = (more: Partial<Said> = {}): Said => ({
  ...{ itemId: 'one', version: 2, kind: 'right', remark: null },
  ...more,
})

test.group('A mark', () => {
  test('is for what its author saw: of another version it is not taken', ({ assert }) => {
    const present = { itemId: 'one', version: 3 }
    assert.equal(judgeMark(said(), present, null), 'version_changed')
    assert.equal(judgeMark(said({ itemId: null, version: null }), present, null), 'version_changed')
    assert.equal(judgeMark(said({ version: 3 }), present, said()), 'written')
  })

  test('that was made already is not made again', ({ assert }) => {
    const present = { itemId: 'one', version: 2 }
    assert.equal(judgeMark(said(), present, said()), 'same')
    assert.equal(judgeMark(said({ remark: '衣领' }), present, said()), 'written')
    assert.equal(judgeMark(said({ kind: 'quality' }), present, said()), 'written')
  })

  test('of a student without an image says only that, and where the season offers it', ({
    assert,
  }) => {
    const without = PROOF_KINDS.filter((kind) => isOffered(kind, false, ERRATUM_KINDS))
    assert.deepEqual(without, ['no_image'])
    assert.isFalse(isOffered('no_image', false, ['wrong_image']))
    assert.isTrue(isOffered('right', true, []))
    assert.isFalse(isOffered('quality', true, ['wrong_image']))
  })

  test('is of any kind in a season that was stored before kinds were chosen', ({ assert }) => {
    assert.deepEqual(offeredKinds({}), ERRATUM_KINDS)
    assert.deepEqual(offeredKinds({ errataKinds: ['quality'] }), ['quality'])
  })
})

test.group('A remark', () => {
  test('has neither an ID number nor a telephone number', ({ assert }) => {
    for (const text of ['应为32010119990101471X', '３２０１０１１９９９０１０１４７１Ｘ'])
      assert.deepEqual(checkRemark(text), { ok: false, error: 'full_id_sent' })
    for (const text of [
      '请致电13812345678',
      '电话 138 1234-5678',
      '０２５－８６６６６６６６',
      '2020号13912345678',
    ])
      assert.deepEqual(checkRemark(text), { ok: false, error: 'phone_sent' }, text)
  })

  test('of words, years and last four characters is taken as it is', ({ assert }) => {
    for (const text of ['是李* 的照片', '后四位应为 471X', '2020001234 与本人不符', ''])
      assert.deepEqual(checkRemark(text), { ok: true, value: text })
    fc.assert(
      fc.property(fc.stringMatching(/^[一-龥 ，。]{0,50}$/), (text) =>
        assert.deepEqual(checkRemark(text), { ok: true, value: text })
      )
    )
  })
})
