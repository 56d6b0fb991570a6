import { ACT_RULES, type ActName } from '#domain/season/act_rules'
import type { StepDetails } from '#domain/season/decisions/decision_line'
import { DECISIONS } from '#domain/season/decisions/decisions'
import { seasonFacts } from '#domain/season/facts'
import { calendar, form, inProof, noted, scheduled, SeasonWorld } from '#tests/season_world'
import { test } from '@japa/runner'

/** What the act would decide on now, as `name: value`. */
function shown(world: SeasonWorld, act: ActName, brought: StepDetails = {}) {
  const facts = seasonFacts(world.state, '2023-04-10', calendar)
  const lines = DECISIONS[act]!.lines(facts, brought)
  return Object.fromEntries(lines.map(({ name, value }) => [name, value]))
}

test.group('What a decision is about', () => {
  test('an extension: what is asked for beside what it would move', ({ assert }) => {
    const world = new SeasonWorld()
    scheduled(world)
    const input = { target: 'window' as const, until: '2023-03-26' as const, ...noted }
    assert.isNull(world.act({ name: 'requestExtension', input }))
    assert.deepEqual(shown(world, 'decideExtension'), {
      asked_target: 'window',
      current_end: '2023-03-24',
      asked_until: '2023-03-26',
    })
    world.act({ name: 'decideExtension', input: { granted: true, ...noted } })
    assert.deepEqual(shown(world, 'decideExtension'), {})
  })

  test('an extension of proofreading: beside the proof deadline', ({ assert }) => {
    const world = inProof()
    const input = { target: 'proof' as const, until: '2023-05-20' as const, ...noted }
    world.act({ name: 'requestExtension', input })
    const { current_end: end } = shown(world, 'decideExtension')
    assert.equal(end, world.state.deadlines.proof!.due)
  })

  test('a feedback form: its headcount beside the delivered photos, and its ratings', ({
    assert,
  }) => {
    for (const act of ['acceptFeedback', 'returnFeedback'] as const)
      assert.deepEqual(shown(inProof(), act, { ...form, count: 798 }), {
        delivered: 800,
        form_count: 798,
        photo_rating: 'rating_3',
        service_rating: 'rating_2',
      })
  })

  test('a list of errata: how many it has, and how many are open', ({ assert }) => {
    const world = inProof()
    world.act({ name: 'submitErrata', input: { count: 12, documentId: null } })
    world.act({ name: 'answerErrata', input: { count: 5, documentId: null } })
    assert.deepEqual(shown(world, 'answerErrata', { count: 12 }), {
      errata_listed: 12,
      errata_open: 7,
      delivered: 800,
    })
  })

  test('the memo: its reasons that count somebody; earlier memos have none', ({ assert }) => {
    const memo = { captured: 790, uncaptured: 10, byReason: { leave: 4, abroad: 6, other: 0 } }
    assert.deepEqual(shown(inProof(), 'startProcessing', memo), {
      captured: 790,
      uncaptured: 10,
      why_leave: 4,
      why_abroad: 6,
    })
    assert.deepEqual(shown(inProof(), 'startProcessing'), {})
  })

  test('money: what is owed, what came and what is left', ({ assert }) => {
    const world = inProof()
    assert.deepEqual(shown(world, 'issueStatement'), {
      delivered: 800,
      price: 1_500,
      would_owe: 1_200_000,
    })
    world.act({ name: 'issueStatement', input: { count: 800, documentId: null } })
    world.act({ name: 'recordPayment', input: { amountFen: 1_250_000, paidOn: '2023-04-10' } })
    const sums = { statement: 1_200_000, paid: 1_250_000, difference: -50_000 }
    assert.deepEqual(shown(world, 'settleDifference'), sums)
    assert.deepEqual(shown(world, 'recordPayment'), sums)
  })

  test('what is decided on was brought by an act', ({ assert }) => {
    for (const { on } of Object.values(DECISIONS))
      for (const name of on) assert.property(ACT_RULES, name)
  })
})
