import { test } from '@japa/runner'
import fc from 'fast-check'
import { ANY_LEVEL, type NationalCode } from '../roster/unit_codes.js'
import { checkCode } from './check_code.js'
import { demoFields, demoLevel, type DemoStudent } from './demo_code.js'

const STUDENT: DemoStudent = {
  xh: '2020001',
  maskedName: '张**三',
  lastFour: '471X',
  className: '软件2001',
  level: null,
  studyKind: null,
}
const OF_ALL: NationalCode[] = [{ yxdm: '10284', level: ANY_LEVEL }]
const OF_GRADUATES: NationalCode[] = [
  { yxdm: '10284', level: '硕士研究生' },
  { yxdm: '10284', level: '博士研究生' },
]
const DIGEST = Uint8Array.from({ length: 32 }, (_, index) => index * 7)

const fieldsOf = (
  student: Partial<DemoStudent> = {},
  nationalCodes = OF_ALL,
  digest: Uint8Array = DIGEST
) => demoFields({ ...STUDENT, ...student }, { year: 2023, cohort: 2024, nationalCodes }, digest)

test.group('A demo code', () => {
  test('passes the checks of a scanned code and leads to its student, whoever that is', ({
    assert,
  }) => {
    const digests = fc.uint8Array({ minLength: 16, maxLength: 32 })
    const codes = fc.constantFrom(OF_ALL, OF_GRADUATES)
    fc.assert(
      fc.property(digests, codes, (digest, nationalCodes) => {
        const unitCodes = nationalCodes.map((code) => ({ ...code, unitId: 'unit' }))
        const world = { now: '2023-03-21T02:00:00.000Z', cohort: 2024, unitCodes }
        const checked = checkCode(fieldsOf({}, nationalCodes, digest)!, world)
        assert.containSubset(checked, {
          ok: true,
          value: {
            ...{ unitId: 'unit', className: '软件2001', isUnusual: false },
            student: { xh: '2020001', maskedName: '张**三', lastFour: '471X' },
          },
        })
      })
    )
  })

  test('is the same for the same student, and another for another', ({ assert }) => {
    assert.deepEqual(fieldsOf(), fieldsOf())
    assert.notEqual(fieldsOf()!.cjm, fieldsOf({}, OF_ALL, DIGEST.toReversed())!.cjm)
  })

  test('is of an undergraduate, unless the unit has national codes of other levels only', ({
    assert,
  }) => {
    assert.equal(demoLevel(OF_ALL), '本科')
    assert.equal(demoLevel(OF_GRADUATES), '硕士研究生')
    assert.equal(demoLevel([...OF_GRADUATES, ...OF_ALL]), '本科')
    assert.deepInclude(fieldsOf({}, OF_GRADUATES), { cc: '硕士研究生', yxdm: '10284' })
  })

  test('keeps level and kind of study of a code that was scanned before', ({ assert }) => {
    const scanned = { level: '博士研究生', studyKind: '成人高等教育' }
    assert.deepInclude(fieldsOf(scanned, OF_GRADUATES), { cc: '博士研究生', xllb: '成人高等教育' })
  })

  test('is not made without a national code of the unit', ({ assert }) => {
    assert.isNull(fieldsOf({}, []))
    assert.isNull(fieldsOf({ level: '专科' }, OF_GRADUATES))
  })
})
