import { test } from '@japa/runner'
import { foldReminders } from '../src/season_units/timeline/fold_reminders.js'

const steps = (...events: string[]) => events.map((event) => ({ event }))

test.group('The timeline of a unit', () => {
  test('folds letters that follow each other, and says whether all of them are of overdue acts', ({
    assert,
  }) => {
    const entries = foldReminders(
      steps(
        'submitMemo',
        'message_overdue_memo',
        'message_overdue_memo',
        'overdue_memo',
        'message_memo_due',
        'message_overdue_memo',
        'message_day_summary'
      )
    )
    assert.deepEqual(
      entries.map((entry) =>
        entry.type === 'step' ? entry.step.event : [entry.steps.length, entry.isOverdue]
      ),
      ['submitMemo', [2, true], 'overdue_memo', [3, false]]
    )
  })

  test('leaves a letter alone as it is, and loses no step', ({ assert }) => {
    const all = steps('message_memo_due', 'submitMemo', 'message_proof_due')
    const entries = foldReminders(all)
    assert.deepEqual(
      entries.flatMap((entry) => (entry.type === 'step' ? [entry.step] : entry.steps)),
      all
    )
    assert.lengthOf(entries, 3)
    assert.deepEqual(foldReminders([]), [])
  })
})
