import { STORIES, play } from '#tests/golden_histories'
import FeedbackForm from '#models/feedback_forms/feedback_form'
import OutboxMessage from '#models/letters/outbox_message'
import type SeasonUnit from '#models/seasons/season_unit'
import { liveEngine } from '#tests/live_engine'
import { progressRow, stepRows } from '#tests/season_fixture'
import { test } from '@japa/runner'

test.group('Stories of proofreading on the real engine', (group) => {
  const engine = liveEngine(group)

  /** What each letter of this template says of photos. */
  const said = async ({ id: seasonUnitId }: SeasonUnit, template: string) => {
    const letters = await OutboxMessage.query()
      .where({ seasonUnitId, template })
      .orderBy('businessAt')
    return letters.map(({ params }) => params)
  }

  test('a swap is answered in one act, and the late school is told what is still open', async ({
    assert,
  }) => {
    const unit = await play(STORIES.swapped!, engine.gateway)
    assert.containSubset(await said(unit, 'batch_uploaded'), [{ count: 6, listed: 1, days: 20 }])
    assert.containSubset(await said(unit, 'errata_submitted'), [{ count: 2, roundNo: 1 }])
    assert.containSubset(await said(unit, 'errata_answered'), [
      { count: 2, open: 0, answers: '[["swapped",2]]' },
    ])
    const [reminder] = await said(unit, 'proof_due')
    assert.containSubset(reminder, { openClasses: '["软件2001"]', classCount: 1, unmarked: 0 })
    const steps = (await stepRows(unit)).map(({ event }) => event)
    assert.include(steps, 'message_overdue_proof_listed')
    assert.notInclude(steps, 'message_overdue_proof')
  })

  test('an error found after acceptance holds the closing', async ({ assert }) => {
    const unit = await play(STORIES.late_erratum!, engine.gateway)
    assert.containSubset(await progressRow(unit), { state: 'feedback_accepted' })
    const events = (await stepRows(unit)).map(({ event }) => event)
    assert.deepEqual(events.slice(-2), ['resolveLateErratum', 'resolveLateErratum'])
    assert.deepEqual(
      (await said(unit, 'errata_submitted')).map(({ count, late }) => [count, late]),
      [
        [2, undefined],
        [2, 1],
      ]
    )
  })

  test('a unit closes with the form that replaces the accepted one', async ({ assert }) => {
    const unit = await play(STORIES.updated_form!, engine.gateway)
    assert.containSubset(await progressRow(unit), { state: 'closed' })
    const events = (await stepRows(unit)).map(({ event }) => event)
    assert.deepEqual(events.slice(-5), [
      'submitFeedback',
      'returnFeedback',
      'registerPostedFeedback',
      'acceptFeedback',
      'all_done',
    ])
    const forms = await FeedbackForm.query().where('seasonUnitId', unit.id).orderBy('no')
    assert.deepEqual(
      forms.map(({ state }) => state),
      ['needs_update', 'returned', 'accepted']
    )
  })
})
