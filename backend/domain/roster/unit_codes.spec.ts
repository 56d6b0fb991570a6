import { ANY_LEVEL, codeNamedTwice, unitOfCode } from '#domain/roster/unit_codes'
import { test } from '@japa/runner'

const CODES = [
  { unitId: 'university', yxdm: '99004', level: ANY_LEVEL },
  { unitId: 'graduates', yxdm: '99004', level: '硕士研究生' },
  { unitId: 'graduates', yxdm: '99004', level: '博士研究生' },
  { unitId: 'adults', yxdm: '99012', level: '专升本' },
]

test.group('A national code', () => {
  test('belongs to the unit that names its level, and else to the one that takes every other', ({
    assert,
  }) => {
    const unitOf = (yxdm: string, level: string) => unitOfCode(CODES, { yxdm, level })
    assert.equal(unitOf('99004', '硕士研究生'), 'graduates')
    assert.equal(unitOf('99004', '本科'), 'university')
    assert.equal(unitOf('99004', ANY_LEVEL), 'university')
    assert.equal(unitOf('99012', '专升本'), 'adults')
    assert.isNull(unitOf('99012', '本科'))
    assert.isNull(unitOf('99013', '本科'))
  })

  test('of one unit is named once for each level', ({ assert }) => {
    assert.isNull(codeNamedTwice(CODES))
    assert.equal(codeNamedTwice([...CODES, CODES[1]!]), CODES[1]!)
  })
})
