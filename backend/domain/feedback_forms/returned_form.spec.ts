import { test } from '@japa/runner'
import { whyNoUpdate, type FormStanding } from './returned_form.js'

const outdated: FormStanding = {
  phase: 'feedback_accepted',
  newest: { state: 'needs_update', isBesideProcess: false },
  openLateErrata: 0,
}

test.group('A form that is brought up to date', () => {
  test('is asked for once a late erratum is settled, and again if it was returned', ({
    assert,
  }) => {
    assert.isNull(whyNoUpdate(outdated))
    const returned = { state: 'returned', isBesideProcess: true } as const
    assert.isNull(whyNoUpdate({ ...outdated, newest: returned }))
    assert.equal(whyNoUpdate({ ...outdated, openLateErrata: 1 }), 'late_errata_open')
  })

  test('is not asked for before, beside another that waits, or after the end', ({ assert }) => {
    const newest = (state: 'submitted' | 'accepted' | 'returned') => ({
      ...outdated,
      newest: { state, isBesideProcess: false },
    })
    for (const standing of [
      { ...outdated, newest: null },
      newest('submitted'),
      newest('accepted'),
      newest('returned'),
      { ...outdated, phase: 'closed' as const },
      { ...outdated, phase: null },
    ])
      assert.equal(whyNoUpdate(standing), 'form_not_asked')
  })
})
