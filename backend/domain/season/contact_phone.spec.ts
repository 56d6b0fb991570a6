import { readContactPhone } from '#domain/season/contact_phone'
import { test } from '@japa/runner'
import fc from 'fast-check'

test.group('The phone of a school’s contact', () => {
  test('{typed} is stored as {kept}')
    .with([
      { typed: '（0523）86666666', kept: '0523-86666666' },
      { typed: '(0523) 8666 6666', kept: '0523-86666666' },
      { typed: '0523—86666666', kept: '0523-86666666' },
      { typed: '0523 86666666', kept: '0523-86666666' },
      { typed: '052386666666', kept: '0523-86666666' },
      { typed: '025-83335555', kept: '025-83335555' },
      { typed: '０５２３－８６６６６６６６', kept: '0523-86666666' },
      { typed: '0523-86666666转801', kept: '0523-86666666转801' },
      { typed: '0523-86666666 转 801', kept: '0523-86666666转801' },
      { typed: '0523-86666666-801', kept: '0523-86666666转801' },
      { typed: '0523-86666666（转801）', kept: '0523-86666666转801' },
      { typed: '0523-86666666 分机801', kept: '0523-86666666转801' },
      { typed: '0523-86666666 ext. 801', kept: '0523-86666666转801' },
      { typed: '+86 523 8666 6666', kept: '0523-86666666' },
      { typed: '+86-0523-86666666', kept: '0523-86666666' },
      { typed: '+86 (0)523 86666666', kept: '0523-86666666' },
      { typed: '138 1234 5678', kept: '13812345678' },
      { typed: '138-1234-5678', kept: '13812345678' },
      { typed: '+86 138 1234 5678', kept: '13812345678' },
      { typed: '86-13812345678', kept: '13812345678' },
      { typed: '１３８１２３４５６７８', kept: '13812345678' },
      { typed: '0523-86666666、13812345678', kept: '0523-86666666、13812345678' },
      { typed: '0523-86666666；13812345678', kept: '0523-86666666、13812345678' },
      { typed: '0523-86666666/13812345678', kept: '0523-86666666、13812345678' },
      { typed: '0523-86666666 13812345678', kept: '0523-86666666、13812345678' },
      { typed: '0523 86666666 138 1234 5678', kept: '0523-86666666、13812345678' },
      { typed: '办公电话：0523-86666666，手机：13812345678', kept: '0523-86666666、13812345678' },
      { typed: '400 123 4567', kept: '400-123-4567' },
      { typed: '86666666', kept: '86666666' },
      { typed: '+852 2345 6789', kept: '+85223456789' },
      { typed: '', kept: null },
      { typed: '、', kept: null },
      { typed: '无', kept: null },
      { typed: '1381234567', kept: null },
      { typed: '0523-86666666 张老师', kept: null },
    ])
    .run(({ assert }, { typed, kept }) => {
      assert.equal(readContactPhone(typed), kept)
    })

  test('any text is read or refused, and a stored form is read as itself', ({ assert }) => {
    const pieces = fc.constantFrom(
      '0523',
      '86666666',
      '13812345678',
      '-',
      '（',
      '）',
      ' ',
      '、',
      '转',
      '8'
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 30 }).map((all) => all.join(''))
    )
    fc.assert(
      fc.property(text, (typed) => {
        const kept = readContactPhone(typed)
        if (kept !== null) assert.equal(readContactPhone(kept), kept)
      }),
      { numRuns: 500 }
    )
  })
})
