import { findTwice, judgeList } from '#domain/roster/list/judge_list'
import { LIST_FIELDS, type ListField, type RawCell } from '#domain/roster/list/list_fields'
import { outcomeOf } from '#domain/roster/list/outcome'
import { checkMaskedName } from '#domain/roster/masked_name'
import { xhKey } from '#domain/roster/xh_key'
import { test } from '@japa/runner'
import fc from 'fast-check'

const SCHOOL = '江海大学'
const GOOD = {
  school: SCHOOL,
  college: '信息学院',
  class: '软件2001',
  xh: '2019010101',
  last_four: '471X',
  masked_name: '王*明',
}

const judge = (cells: Partial<Record<ListField, RawCell>>, masks = false) =>
  judgeList([{ rowNo: 2, cells: { ...GOOD, ...cells } }], { school: SCHOOL, masks })[0]!

const FULL_ID = '32010119990101471X'

test.group('A row of a school’s list', () => {
  test('that is in order is stored as it stands', ({ assert }) => {
    assert.deepEqual(judge({}), { rowNo: 2, ...GOOD, faults: [] })
  })

  test('{field} {cell} has the fault {type}')
    .with([
      { field: 'school', cell: '河海学院', type: 'list_other_school' },
      { field: 'college', cell: '', type: 'cell_empty' },
      { field: 'college', cell: '信息\u200b学院', type: 'list_hidden' },
      { field: 'college', cell: '信息学院\u00a0', type: 'list_hidden' },
      { field: 'class', cell: '锟斤拷01', type: 'list_hidden' },
      { field: 'class', cell: '⼦班', type: 'list_radical' },
      { field: 'class', cell: '班'.repeat(81), type: 'list_long' },
      { field: 'xh', cell: '２０１９０１０１０１', type: 'list_full_width' },
      { field: 'xh', cell: '2.02E+17', type: 'digits_lost' },
      { field: 'xh', cell: 2_019_010_101_000_000_000, type: 'digits_lost' },
      { field: 'xh', cell: '2019 0101', type: 'list_hidden' },
      { field: 'xh', cell: '=1+1', type: 'list_xh_unfit' },
      { field: 'xh', cell: '王小明', type: 'list_xh_unfit' },
      { field: 'xh', cell: 'ZhangSan', type: 'list_xh_unfit' },
      { field: 'xh', cell: FULL_ID, type: 'list_full_id' },
      { field: 'last_four', cell: 47, type: 'list_zeros_lost' },
      { field: 'last_four', cell: FULL_ID, type: 'list_full_id' },
      { field: 'last_four', cell: 'X471', type: 'list_four_unfit' },
      { field: 'last_four', cell: new Date('2023-04-07'), type: 'list_date' },
      { field: 'masked_name', cell: '王小明', type: 'list_unmasked' },
      { field: 'masked_name', cell: '王小*', type: 'list_shows_too_much' },
    ] as const)
    .run(({ assert }, { field, cell, type }) => {
      const { faults } = judge({ [field]: cell })
      assert.containSubset(faults, [{ column: field, type }])
    })

  test('keeps nothing of a full name or ID number, whichever column it stands in', ({ assert }) => {
    const secret = fc.constantFrom('王小明', '欧阳明月', FULL_ID, '320101990101471')
    const within = fc.constantFrom('', '\u200b', '\u00ad')
    fc.assert(
      fc.property(fc.constantFrom(...LIST_FIELDS), secret, within, (field, text, hidden) => {
        const isName = !/\d/.test(text)
        fc.pre(!isName || field === 'masked_name' || field === 'xh')
        for (const cell of [hidden + text, `${text.slice(0, 2)}${hidden}${text.slice(2)}`]) {
          const row = judge({ [field]: cell })
          assert.notInclude(JSON.stringify(row).replaceAll(/[\u200b\u00ad]/g, ''), text)
          assert.isNull(row[field])
        }
      })
    )
  })

  test('is masked as it is read if the school chose so', ({ assert }) => {
    const row = judge({ masked_name: '王小明', last_four: FULL_ID }, true)
    assert.deepEqual([row.masked_name, row.last_four, row.faults], ['王*明', '471X', []])
    const lost = judge({ last_four: 320_101_199_901_014_710 }, true)
    assert.containSubset(lost.faults, [{ type: 'digits_lost' }])
  })

  test('{cell} in {field} cannot be masked: {type}')
    .with([
      { field: 'last_four', cell: 'AB123456C', type: 'list_four_unfit' },
      { field: 'last_four', cell: 'R123456(A)', type: 'list_four_unfit' },
      { field: 'masked_name', cell: '张三1', type: 'list_name_unfit' },
      { field: 'masked_name', cell: '张'.repeat(61), type: 'list_name_unfit' },
    ] as const)
    .run(({ assert }, { field, cell, type }) => {
      const row = judge({ [field]: cell }, true)
      assert.containSubset(row.faults, [{ column: field, type, value: '' }])
      assert.isNull(row[field])
    })

  test('that is called good has only what the checks of the database let in', ({ assert }) => {
    const document = fc.stringMatching(/^[A-Z]{0,2}\d{4,18}[\dXA]?(\([\dA]\))?$/)
    const name = fc.stringMatching(/^[张三王𠮷A-Za-z*·1() ]{1,6}$/u)
    const cell = fc.oneof(document, name, fc.string(), fc.constantFrom(...Object.values(GOOD)))
    fc.assert(
      fc.property(cell, cell, cell, fc.boolean(), (xh, four, masked, masks) => {
        const row = judge({ xh, last_four: four, masked_name: masked }, masks)
        const has = (field: ListField) => row.faults.some(({ column }) => column === field)
        if (!has('xh')) assert.isNotEmpty(xhKey(row.xh!))
        if (!has('last_four')) assert.match(row.last_four!, /^\d{3}[\dX]$/)
        if (!has('masked_name'))
          assert.deepEqual(checkMaskedName(row.masked_name!), { ok: true, value: row.masked_name! })
      }),
      { numRuns: 1_000 }
    )
  })

  test('keeps what is right of a cell with a hidden character, and says what belongs there', ({
    assert,
  }) => {
    assert.containSubset(judge({ masked_name: '王\u200b*明' }).faults, [
      { type: 'list_hidden', codes: 'U+200B', right: '王*明' },
    ])
  })
})

test.group('A school’s list', () => {
  const listOf = (...numbers: RawCell[]) =>
    judgeList(
      numbers.map((xh, place) => ({ rowNo: place + 2, cells: { ...GOOD, xh } })),
      { school: SCHOOL, masks: false }
    )
  const typesOf = (rows: ReturnType<typeof listOf>) =>
    rows.map(({ faults }) => faults.map(({ type }) => type).join())

  test('with one number in two rows has a fault in both, however it is typed', ({ assert }) => {
    const rows = listOf('B001', 'b001 ', 'B002')
    assert.deepEqual(typesOf(rows), ['list_twice', 'list_twice', ''])
    assert.deepEqual(
      rows.map(({ faults }) => faults[0]?.other),
      [3, 2, undefined]
    )
  })

  test('loses that fault as soon as one of the rows is mended', ({ assert }) => {
    const [first, second] = listOf('B001', 'B001')
    const mended = findTwice([first!, { ...second!, xh: 'B003' }])
    assert.deepEqual(typesOf(mended), ['', ''])
  })

  test('shows which numbers have lost their zeros', ({ assert }) => {
    assert.deepEqual(typesOf(listOf(2_019_010_101, 2_019_010_102, 19_010_103)), [
      '',
      '',
      'list_zeros_lost',
    ])
    assert.deepEqual(typesOf(listOf('0019', '0020', '0021', '22')), ['', '', '', 'list_zeros_lost'])
    // Undergraduates and graduates may have numbers of two lengths.
    assert.deepEqual(typesOf(listOf('201901', '201902', '201903', '2201')), ['', '', '', ''])
  })

  test('has as many faulty rows as are not stored whole or stand twice', ({ assert }) => {
    const cell = fc.oneof(fc.string(), fc.constantFrom(...Object.values(GOOD)), fc.integer())
    const cells = fc.record(Object.fromEntries(LIST_FIELDS.map((field) => [field, cell])))
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 6 }), (found) => {
        const rows = judgeList(
          found.map((row, place) => ({
            rowNo: place + 2,
            cells: row as Record<ListField, RawCell>,
          })),
          { school: SCHOOL, masks: false }
        )
        for (const row of rows)
          if (row.faults.length === 0) for (const field of LIST_FIELDS) assert.isString(row[field])
      })
    )
  })
})

test.group('What a row does to a student', () => {
  const known = {
    maskedName: GOOD.masked_name,
    lastFour: GOOD.last_four,
    college: GOOD.college,
    className: GOOD.class,
    isListed: true,
  }

  test('is nothing where all is as before, or only what a code decides differs', ({ assert }) => {
    assert.equal(outcomeOf(GOOD, null), 'new')
    assert.equal(outcomeOf(GOOD, { ...known, hasCode: false }), 'same')
    assert.equal(outcomeOf(GOOD, { ...known, hasCode: false, lastFour: '0001' }), 'changed')
    assert.equal(outcomeOf(GOOD, { ...known, hasCode: true, lastFour: '0001' }), 'same')
    assert.equal(outcomeOf(GOOD, { ...known, hasCode: false, isListed: false }), 'changed')
    assert.equal(outcomeOf({ ...GOOD, class: '软件2002' }, { ...known, hasCode: true }), 'changed')
  })
})
