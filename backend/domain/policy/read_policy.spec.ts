import { presets } from '#backend/seasons/policy_presets'
import { countsOf } from '#domain/counts/counts_of'
import { POLICY_CHECKS } from '#domain/policy/policy_checks'
import { policyChanges, policyOf, readPolicy, valuesOf } from '#domain/policy/read_policy'
import type { PolicyKey, SourcedPolicy } from '#domain/policy/season_policy'
import { test } from '@japa/runner'

const jiangsu2023 = presets.find(({ code }) => code === 'jiangsu-2023')!
const named = (code: string) => presets.find((preset) => preset.code === code)!

test.group('Season policies', () => {
  test('the five presets are valid policies', ({ assert }) => {
    assert.sameMembers(
      presets.map(({ code }) => code),
      ['jiangsu-2019', 'jiangsu-2021', 'jiangsu-2023', 'jiangsu-2025', 'hainan-2022']
    )
  })

  test('{code} costs {priceFen} fen and gives {proofDays} days from {proofStart}')
    .with([
      { code: 'jiangsu-2019', priceFen: 1200, proofDays: 20, proofStart: 'receipt' },
      { code: 'jiangsu-2021', priceFen: 1500, proofDays: 30, proofStart: 'capture_end' },
      { code: 'jiangsu-2023', priceFen: 1500, proofDays: 20, proofStart: 'upload' },
      { code: 'jiangsu-2025', priceFen: 1500, proofDays: 20, proofStart: 'upload' },
      { code: 'hainan-2022', priceFen: 2000, proofDays: 20, proofStart: 'upload' },
    ])
    .run(({ assert }, { code, ...values }) => assert.containSubset(named(code).policy, values))

  test('the 40 working days of Hainan are processing days, not proof days', ({ assert }) => {
    const { processingDays, proofDays, proofStart } = named('hainan-2022').sourced
    assert.deepEqual(processingDays, { value: 40, clause: '海南采集中心 2022 年须知 二.5(1)' })
    assert.deepEqual(proofDays, { value: 20, clause: 'inherited' })
    assert.deepEqual(proofStart, { value: 'upload', clause: 'inherited' })
  })

  test('processing begins within five working days, which no notice says', ({ assert }) => {
    for (const { sourced } of presets)
      assert.deepEqual(sourced.processingStartDays, { value: 5, clause: 'default' })
  })

  test('a policy stored before the key is read as it is', ({ assert }) => {
    const { processingStartDays: _later, counts: _counts, ...stored } = jiangsu2023.policy
    assert.deepEqual(readPolicy(stored), { ok: true, value: stored })
  })

  test('counts come from photos in every new season, and are typed for ever in those stored before', ({
    assert,
  }) => {
    for (const { sourced } of presets) {
      assert.deepEqual(sourced.counts, { value: 'photos', clause: 'default' })
      assert.equal(countsOf(policyOf(sourced)), 'photos')
      assert.equal(countsOf({ ...policyOf(sourced), counts: undefined }), 'typed')
    }
    const read = readPolicy({ ...jiangsu2023.policy, counts: 'guessed' })
    assert.deepEqual(read, { ok: false, error: [{ key: 'counts', wants: 'typed | photos' }] })
  })

  test('a value that the notice leaves out is marked as inherited', ({ assert }) => {
    assert.deepEqual(named('jiangsu-2025').sourced.payDeadline, {
      value: '11-20',
      clause: 'inherited',
    })
    assert.include(jiangsu2023.sourced.payDeadline.clause, '苏教指通〔2023〕13号')
  })

  test('an invalid value is reported with what it must be', ({ assert }) => {
    const read = readPolicy({ ...jiangsu2023.policy, proofDays: 0, payDeadline: '11-31' })
    assert.deepEqual(read, {
      ok: false,
      error: [
        { key: 'payDeadline', wants: 'MM-DD' },
        { key: 'proofDays', wants: '1–120' },
      ],
    })
  })

  test('missing keys, unknown keys and contradictory values are refused', ({ assert }) => {
    const { prints: _prints, ...without } = jiangsu2023.policy
    const faultsOf = (raw: Record<string, unknown>) => {
      const read = readPolicy(raw)
      return read.ok ? [] : read.error.map(({ key }) => key)
    }
    assert.deepEqual(faultsOf(without), ['prints'])
    assert.deepEqual(faultsOf({ ...jiangsu2023.policy, colour: 1 }), ['colour'])
    for (const key of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const own = Object.fromEntries([...Object.entries(jiangsu2023.policy), [key, 1]])
      assert.deepEqual(faultsOf(own), [key])
    }
    assert.deepEqual(faultsOf({ ...jiangsu2023.policy, hoursTo: '07:00' }), ['hoursTo'])
    assert.deepEqual(faultsOf({ ...jiangsu2023.policy, makeUpFrom: '08-01' }), ['makeUpTo'])
  })

  test('what differs from the preset is what was changed, and nothing of the preset itself', ({
    assert,
  }) => {
    for (const { sourced } of presets) {
      assert.deepEqual(policyChanges(sourced, sourced), {})
      const changes = { proofDays: 33, coolDownMinutes: [7], headCoverExemption: false }
      const changed = Object.fromEntries(
        Object.entries(changes).map(([key, value]) => [key, { value, clause: '通知' }])
      )
      const differing = policyChanges(sourced, { ...sourced, ...changed } as SourcedPolicy)
      for (const [key, value] of Object.entries(differing))
        assert.notDeepEqual(value, sourced[key as PolicyKey].value)
      assert.containSubset({ ...valuesOf(sourced), ...differing }, changes)
    }
  })

  test('a form is offered only values that the rule accepts', ({ assert }) => {
    for (const [key, { holds, input }] of Object.entries(POLICY_CHECKS)) {
      if (input.kind === 'number')
        assert.isTrue(holds(input.from) && holds(input.to) && !holds(input.to + 1), key)
      if (input.kind === 'choice') assert.isTrue(input.options.every(holds), key)
      if (input.kind === 'choices') assert.isTrue(holds(input.options), key)
      if (input.kind === 'flag') assert.isTrue(holds(true) && holds(false), key)
    }
  })
})
