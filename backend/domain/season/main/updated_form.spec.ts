import { openActs } from '#domain/season/open_acts'
import { openMatters } from '#domain/season/open_matters'
import { currentTracks, progressRows, trackDue } from '#domain/season/progress'
import { seasonFacts } from '#domain/season/facts'
import { accepted, calendar, form, noted, type SeasonWorld } from '#tests/season_world'
import { test } from '@japa/runner'

const report = { name: 'reportLateErratum', input: { count: 1, documentId: null } } as const
const resolve = { name: 'resolveLateErratum', input: { count: 1, documentId: null } } as const
const send = { name: 'submitFeedback', input: form } as const
const post = { name: 'registerPostedFeedback', input: form } as const
const accept = { name: 'acceptFeedback', input: {} } as const
const giveBack = { name: 'returnFeedback', input: noted } as const

const FORM_ACTS = ['submitFeedback', 'registerPostedFeedback', 'acceptFeedback', 'returnFeedback']

/** The acts on forms that are open, as screens list them. */
function open({ state }: SeasonWorld) {
  const tracks = Object.fromEntries(currentTracks(state).map((one) => [one.track, one.state]))
  const facts = seasonFacts(state, '2023-04-10', calendar)
  return openActs(tracks, facts, (act) => FORM_ACTS.includes(act))
}

/** Whom the unit waits for on the form, and until when. */
const waits = ({ state }: SeasonWorld) =>
  openMatters(state)
    .filter(({ act }) => FORM_ACTS.includes(act ?? ''))
    .map(({ act, waitingOn, dueOn }) => [act, waitingOn, dueOn])

const mainRow = ({ state }: SeasonWorld) => {
  const main = currentTracks(state).find(({ track }) => track === 'main')!
  const [row] = progressRows(state, calendar, state.lastAt)
  return { ...row, ...trackDue(state, main) }
}

function settled() {
  const world = accepted()
  world.act(report)
  world.act(resolve)
  return world
}

test.group('The form that replaces the accepted one', () => {
  test('is not asked for without a late erratum', ({ assert }) => {
    const world = accepted()
    assert.isEmpty(open(world))
    for (const act of [send, post]) assert.equal(world.act(act), 'form_not_asked')
    for (const act of [accept, giveBack]) assert.equal(world.act(act), 'already_done')
  })

  test('waits until every late erratum is settled', ({ assert }) => {
    const world = accepted()
    world.act(report)
    assert.isEmpty(waits(world))
    assert.isEmpty(open(world))
    assert.equal(world.act(send), 'late_errata_open')
    world.act(resolve)
    assert.deepEqual(waits(world), [['submitFeedback', 'school', null]])
    assert.include(mainRow(world), { waitingOn: 'school', dueOn: null })
    assert.sameMembers(open(world), ['submitFeedback', 'registerPostedFeedback'])
  })

  test('is decided on within the days of a review, and the phase stays', ({ assert }) => {
    const world = settled()
    assert.equal(world.act({ ...send, input: { ...form, count: 1 } }), 'count_differs')
    assert.isNull(world.act(send))
    assert.equal(world.state.main.phase, 'feedback_accepted')
    const { due } = world.state.deadlines.review!
    assert.deepEqual(waits(world), [['acceptFeedback', 'centre', due]])
    assert.include(mainRow(world), { waitingOn: 'centre', dueOn: due })
    assert.sameMembers(open(world), ['acceptFeedback', 'returnFeedback'])
    assert.isNull(world.act(accept))
    assert.isEmpty(waits(world))
    assert.notProperty(world.state.deadlines, 'review')
    assert.equal(world.state.print.state, accepted().state.print.state)
  })

  test('is returned, and comes again, also by post', ({ assert }) => {
    const world = settled()
    world.act(send)
    assert.isNull(world.act(giveBack))
    assert.deepEqual(waits(world), [['submitFeedback', 'school', null]])
    assert.isNull(world.act(post))
    assert.isNull(world.act(accept))
    const told = world.letters().map(({ template }) => template)
    assert.deepEqual(
      told.filter((template) => template.startsWith('form_update')),
      ['form_update_sent', 'form_update_returned', 'form_update_sent', 'form_update_accepted']
    )
  })

  test('is not accepted while another late erratum is open, but may be returned', ({ assert }) => {
    const world = settled()
    world.act(send)
    world.act(report)
    assert.equal(world.act(accept), 'late_errata_open')
    assert.deepEqual(open(world), ['returnFeedback'])
    assert.isNull(world.act(giveBack))
  })

  test('is not asked for where proofreading begins again', ({ assert }) => {
    const world = settled()
    world.act(send)
    assert.isNull(world.act({ name: 'reopenProof', input: noted }))
    assert.notProperty(world.state.deadlines, 'review')
    assert.isTrue(waits(world).every(([act]) => act !== 'acceptFeedback'))
  })
})
