import { jiangsu2023 } from '#tests/season_world'
import { judgePhoto, verdictOf, type PhotoLimits } from '#domain/photos/judge'
import { failedByLife, LIFE_MEASURES, LIFE_RULE, lifeOf, withoutLife } from '#domain/photos/life'
import { PHOTO_MEASURES, type Measurements, type Unmeasured } from '#domain/photos/rules'
import { PROOFS_OF_LIFE, type ProofOfLife } from '#domain/policy/season_policy'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'

const limits: PhotoLimits = JSON.parse(
  readFileSync(new URL('../../../config/photo_limits/full.json', import.meta.url), 'utf8')
)
const FINE = { above: -1e6, below: 1e6, other: 1 }
const BAD = { above: 1e6, below: -1e6, other: 0 }
const alive: Measurements = Object.fromEntries(
  LIFE_MEASURES.map((name) => [name, FINE[PHOTO_MEASURES[name].bad]])
)
const fake: Measurements = Object.fromEntries(
  LIFE_MEASURES.map((name) => [name, BAD[PHOTO_MEASURES[name].bad]])
)
/** Whatever a burst may have given. */
const measured = fc.oneof(
  fc.constant({}),
  fc
    .constantFrom<Unmeasured>('burst_missing', 'burst_unfit', 'uploaded', 'no_measure')
    .map(withoutLife),
  fc.record(
    Object.fromEntries(
      LIFE_MEASURES.map((name) => [
        name,
        fc.oneof(fc.double({ min: 0, max: 40, noNaN: true }), fc.constant('not_visible' as const)),
      ])
    )
  )
)

const rowOf = (values: Measurements, proofOfLife?: ProofOfLife) =>
  judgePhoto(values, limits, { policy: { ...jiangsu2023, proofOfLife } }).find(
    ({ rule }) => rule === LIFE_RULE
  )!

test.group('The proof of life in a season', () => {
  test('says nothing where the season has none, as policies stored before it', ({ assert }) => {
    for (const proof of [undefined, 'off'] as const)
      for (const values of [alive, fake, withoutLife('burst_missing'), {}])
        assert.containSubset(rowOf(values, proof), { result: 'not_measured', reason: 'no_measure' })
  })

  test('that only advises never fails a photo: a doubt is for a person', ({ assert }) => {
    assert.equal(rowOf(alive, 'advise').result, 'pass')
    assert.containSubset(rowOf(fake, 'advise'), { result: 'warn', reason: null })
    fc.assert(
      fc.property(measured, (values) => rowOf(values as Measurements, 'advise').result !== 'fail')
    )
    assert.equal(rowOf(withoutLife('burst_missing'), 'advise').result, 'not_measured')
  })

  test('that counts fails what it finds, and leaves to a person what it could not judge', ({
    assert,
  }) => {
    assert.equal(rowOf(alive, 'count').result, 'pass')
    const rows = judgePhoto(fake, limits, { policy: { ...jiangsu2023, proofOfLife: 'count' } })
    assert.isTrue(failedByLife(rows))
    assert.equal(verdictOf(rows), 'fail')
    for (const why of ['burst_missing', 'burst_unfit'] as const)
      assert.containSubset(rowOf(withoutLife(why), 'count'), { result: 'warn', reason: why })
    assert.equal(rowOf({ ...alive, depth_motion: 'not_visible' }, 'count').result, 'warn')
  })

  test('a file that the student chose always waits for a person, in every season', ({ assert }) => {
    for (const proof of [undefined, ...PROOFS_OF_LIFE])
      assert.containSubset(rowOf(withoutLife('uploaded'), proof), {
        result: 'warn',
        reason: 'uploaded',
      })
  })

  test('says nothing of a photo that did not come from the phone page', ({ assert }) => {
    for (const proof of PROOFS_OF_LIFE)
      assert.containSubset(rowOf({}, proof), { result: 'not_measured', reason: 'no_measure' })
  })

  test('counting is never laxer than advising, and a recheck without the burst says the same', () => {
    const RANK = { not_measured: 0, pass: 0, warn: 1, fail: 2 }
    fc.assert(
      fc.property(measured, (values) => {
        const all = values as Measurements
        const [advised, counted] = [rowOf(all, 'advise'), rowOf(all, 'count')]
        const again = rowOf(lifeOf(all), 'count')
        return RANK[counted.result] >= RANK[advised.result] && again.result === counted.result
      })
    )
  })
})
