import { test } from '@japa/runner'
import fc from 'fast-check'
import { checkCode, type CodeWorld } from './check_code.js'
import type { CodeFields } from './code_fields.js'

const FIELDS: CodeFields = {
  sjc: '1679364000000',
  cjm: 'Hx4KcUcseltovhGV',
  yxdm: '10284',
  zjhm: '471X',
  xh: '201818004215114',
  cc: '本科',
  xllb: '普通高等教育',
  xm: '张**三',
  bh: '软工三班',
}

const WORLD: CodeWorld = {
  now: '2023-03-21T02:00:00.000Z',
  cohort: 2024,
  unitCodes: [
    { unitId: 'university', yxdm: '10284', level: '*' },
    { unitId: 'graduate school', yxdm: '10284', level: '硕士研究生' },
  ],
}

const check = (changes: Partial<CodeFields> = {}, world: Partial<CodeWorld> = {}) =>
  checkCode({ ...FIELDS, ...changes }, { ...WORLD, ...world })

const faultOf = (changes: Partial<CodeFields>) => {
  const checked = check(changes)
  return checked.ok ? null : checked.error
}

test.group('A 采集码 that was decoded', () => {
  test('says who the student is, masked, and of which unit', ({ assert }) => {
    const checked = check()
    assert.containSubset(checked, {
      ok: true,
      value: {
        unitId: 'university',
        student: { xh: '201818004215114', maskedName: '张**三', lastFour: '471X' },
        issuedAt: '2023-03-21T02:00:00.000Z',
        isUnusual: false,
      },
    })
  })

  test('leads to the graduate school by its level, and to the university by every other', ({
    assert,
  }) => {
    const unitOf = (cc: string) => {
      const checked = check({ cc })
      return checked.ok && checked.value.unitId
    }
    assert.equal(unitOf('硕士研究生'), 'graduate school')
    assert.equal(unitOf('博士研究生'), 'university')
    assert.deepEqual(faultOf({ yxdm: '10001' }), { type: 'code_of_no_unit' })
  })

  test('is refused with the field whose form is wrong', ({ assert }) => {
    const unfit: [Partial<CodeFields>, string][] = [
      [{ sjc: '20230321' }, 'sjc'],
      [{ cjm: '' }, 'cjm'],
      [{ cjm: 'with blank' }, 'cjm'],
      [{ yxdm: '1028' }, 'yxdm'],
      [{ cc: '' }, 'cc'],
      [{ xllb: 'x'.repeat(21) }, 'xllb'],
      [{ bh: 'x'.repeat(61) }, 'bh'],
    ]
    for (const [changes, field] of unfit)
      assert.deepEqual(faultOf(changes), { type: 'code_field_unfit', field })
  })

  test('is told, not refused, where 采集码 has another form than the one sample', ({ assert }) => {
    const checked = check({ cjm: 'short-1' })
    assert.isTrue(checked.ok && checked.value.isUnusual)
  })

  test('has another mask: a whole name, letters too many, a whole ID number', ({ assert }) => {
    const masks: [Partial<CodeFields>, string, string][] = [
      [{ xm: '张三' }, 'xm', 'full_name_sent'],
      [{ xm: '欧阳*月' }, 'xm', 'name_shows_too_much'],
      [{ zjhm: '320102200001010018' }, 'zjhm', 'full_id_sent'],
      [{ zjhm: '47' }, 'zjhm', 'last_four_unfit'],
      [{ xh: '' }, 'xh', 'xh_unfit'],
    ]
    for (const [changes, field, why] of masks)
      assert.deepEqual(faultOf(changes), { type: 'code_mask_unfit', field, why })
    for (const xm of ['张*', '阿**·买**', 'J***n S****h']) assert.isTrue(check({ xm }).ok, xm)
  })

  test('may be a little ahead of the season’s clock, and not more', ({ assert }) => {
    const at = Date.parse(WORLD.now)
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (ms) => {
        const checked = check({ sjc: String(at + ms) })
        assert.equal(checked.ok, ms <= 300_000)
      })
    )
  })

  test('is asked for cohort and enrolment only where it carries them', ({ assert }) => {
    assert.isNull(faultOf({ bynd: '2024', xjzt: '注册学籍' }))
    assert.deepEqual(faultOf({ bynd: '2025' }), {
      type: 'code_of_other_cohort',
      year: '2025',
      cohort: 2024,
    })
    assert.deepEqual(faultOf({ xjzt: '暂缓注册' }), { type: 'code_not_enrolled' })
  })
})
