import { jiangsu2023 } from '#tests/season_world'
import { fileProblem } from '#domain/photos/file_faults'
import { judgeFile, judgePhoto, verdictOf, type PhotoLimits } from '#domain/photos/judge'
import {
  JUDGED_BY_PERSON,
  PHOTO_MEASURES,
  PHOTO_RULES,
  type Measurements,
  type PhotoMeasure,
  type PhotoRule,
} from '#domain/photos/rules'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'

const limits: PhotoLimits = JSON.parse(
  readFileSync(new URL('../../../config/photo_limits/full.json', import.meta.url), 'utf8')
)
const NAMES = Object.keys(PHOTO_MEASURES) as PhotoMeasure[]
const RANK = { not_measured: 0, pass: 1, warn: 2, fail: 3 }

/** Values well inside every limit. */
const ALL_FINE: Measurements = Object.fromEntries(
  NAMES.map((name) => [name, { above: -1e6, below: 1e6, other: 1 }[PHOTO_MEASURES[name].bad]])
)

/** Arbitrary values, some measures missing. */
const measurements = fc
  .array(fc.option(fc.double({ min: -10, max: 200, noNaN: true })), {
    minLength: NAMES.length,
    maxLength: NAMES.length,
  })
  .map(
    (values) =>
      Object.fromEntries(
        NAMES.map((name, index) => [name, values[index] ?? 'model_missing'])
      ) as Measurements
  )

test.group('Judging a photo', () => {
  test('every rule has a row, in order, whatever was measured', ({ assert }) => {
    fc.assert(
      fc.property(measurements, (values) => {
        const rows = judgePhoto(values, limits, { policy: jiangsu2023 })
        assert.deepEqual(
          rows.map(({ rule }) => rule),
          [...PHOTO_RULES]
        )
      })
    )
  })

  test('the verdict is the worst measured result; rules judged by a person never change it', ({
    assert,
  }) => {
    fc.assert(
      fc.property(measurements, (values) => {
        const rows = judgePhoto(values, limits, { policy: jiangsu2023 })
        const worst = Math.max(1, ...rows.map(({ result }) => RANK[result]))
        assert.equal(RANK[verdictOf(rows)], worst)
        for (const row of rows.filter(({ rule }) => JUDGED_BY_PERSON.includes(rule))) {
          assert.containSubset(row, { result: 'not_measured', reason: 'person_only' })
        }
      })
    )
  })

  test('a worse value never gives a better result', ({ assert }) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES.filter((name) => PHOTO_MEASURES[name].bad !== 'other')),
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (name, value, step) => {
          const { rule, bad } = PHOTO_MEASURES[name]
          const worse = bad === 'above' ? value + step : value - step
          const resultOf = (one: number) =>
            judgePhoto({ ...ALL_FINE, [name]: one }, limits, { policy: jiangsu2023 }).find(
              (row) => row.rule === rule
            )!.result
          assert.isAtLeast(RANK[resultOf(worse)], RANK[resultOf(value)])
        }
      )
    )
  })

  test('the season’s policy decides about glasses and the colour of the top', ({ assert }) => {
    const values: Measurements = { bridge_edge: 90, top_blue: 0.9, top_not_white: 0.9 }
    const resultOf = (rule: string, policy: object) =>
      judgePhoto(values, limits, { policy: { ...jiangsu2023, ...policy } }).find(
        (row) => row.rule === rule
      )!.result
    // No picture shows whether somebody wears glasses every day.
    assert.equal(resultOf('PR16', { glasses: 'wear' }), 'not_measured')
    assert.equal(resultOf('PR16', { glasses: 'allowed' }), 'pass')
    assert.equal(resultOf('PR16', { glasses: 'off' }), 'warn')
    assert.equal(resultOf('PR25', { topColour: 'not_blue' }), 'fail')
    assert.equal(resultOf('PR25', { topColour: 'white' }), 'warn')
  })

  test('a rule that was only partly measured does not pass', ({ assert }) => {
    const rowOf = (values: Measurements) =>
      judgePhoto(values, limits, { policy: jiangsu2023 }).find(({ rule }) => rule === 'PR12')!
    const part = { ...ALL_FINE, closed_eye: 'model_missing', gaze: 'model_missing' } as const
    assert.containSubset(rowOf(part), { result: 'not_measured', reason: 'model_missing' })
    assert.equal(rowOf({ ...part, yaw: 80 }).result, 'warn')
    assert.equal(rowOf(ALL_FINE).result, 'pass')
  })

  test('what fails is a warning for a person who is exempt from the rule, and nobody passes by it', ({
    assert,
  }) => {
    const values: Measurements = { ...ALL_FINE, covered_crown: 1 }
    const rowOf = (exempt: PhotoRule[]) =>
      judgePhoto(values, limits, { policy: jiangsu2023, exempt }).find(
        ({ rule }) => rule === 'PR22'
      )!
    assert.equal(rowOf([]).result, 'warn')
    assert.containSubset(rowOf(['PR22']), { result: 'warn', reason: 'exempted' })
  })

  test('a file that is not a photo fails by FILE alone, with its fault', ({ assert }) => {
    const rows = judgeFile(fileProblem('truncated'))
    assert.equal(verdictOf(rows), 'fail')
    const failed = rows.filter(({ result }) => result === 'fail')
    assert.containSubset(failed, [{ rule: 'FILE', reason: 'truncated' }])
    assert.lengthOf(failed, 1)
  })

  test('a file of low quality shows its value and the limit', ({ assert }) => {
    const [file] = judgeFile(fileProblem('low_quality', 42, 60))
    assert.containSubset(file, { reason: 'low_quality', value: 42, limit: 60 })
  })
})
