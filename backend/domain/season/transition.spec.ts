import {
  calendar,
  form,
  inProof,
  noted,
  scheduled,
  SeasonWorld,
  taizhou,
} from '#tests/season_world'
import { instantOf } from '#domain/calendar/instant'
import { explainDeadline } from '#domain/season/deadline'
import { offeredLastDay } from '#domain/season/main/capture'
import { test } from '@japa/runner'

const coordinator = ['coordinator'] as const

test.group('Setting up and capturing', () => {
  test('a school that saves its window is scheduled and begins at 08:00', ({ assert }) => {
    const world = new SeasonWorld()
    assert.isNull(scheduled(world))
    assert.equal(world.on('2023-03-20', '07:59').state.main.phase, 'scheduled')
    assert.equal(world.on('2023-03-20', '08:00').state.main.phase, 'capturing')
    assert.equal(world.on('2023-03-24', '17:59').state.main.phase, 'capturing')
    assert.equal(world.on('2023-03-24', '18:00').state.main.phase, 'capture_closed')
    assert.equal(world.state.deadlines.memo?.due, '2023-03-31')
    assert.equal(world.state.deadlines.payment?.due, '2023-11-20')
  })

  test('a school without setup gets the whole city window, and the centre is told', ({
    assert,
  }) => {
    const world = new SeasonWorld().on('2023-03-20', '00:00')
    assert.isTrue(world.state.setupByDefault)
    assert.deepEqual(world.state.window, taizhou)
    const letters = world.letters().filter(({ template }) => template === 'setup_defaulted')
    assert.deepEqual(
      letters.map(({ to }) => to),
      ['school', 'centre']
    )
  })

  test('a school may change its dates until the day before, the centre until 08:00', ({
    assert,
  }) => {
    const world = new SeasonWorld()
    scheduled(world)
    const change = { window: { ...taizhou, firstDay: '2023-03-21' }, payer: 'school' as const }
    const act = { name: 'saveSetup', input: { ...change, noteId: null, setupId: 's' } } as const
    world.on('2023-03-19', '23:59')
    assert.isNull(world.act(act, coordinator))
    world.on('2023-03-21', '00:00')
    assert.equal(world.act(act, coordinator), 'too_late_to_change')
    const later = { ...act.input, window: { ...taizhou, firstDay: '2023-03-22' } }
    assert.isNull(world.act({ ...act, input: later }, ['operator']))
  })

  test('only the centre may leave the city window, with a reason', ({ assert }) => {
    const world = new SeasonWorld()
    const input = {
      window: { ...taizhou, lastDay: '2023-03-28' },
      payer: 'school' as const,
      noteId: null,
      setupId: 's',
    }
    assert.equal(world.act({ name: 'saveSetup', input }, coordinator), 'window_outside_city')
    assert.equal(world.act({ name: 'saveSetup', input }, ['operator']), 'reason_required')
    const reasoned = { ...input, noteId: 'note-1' }
    assert.isNull(world.act({ name: 'saveSetup', input: reasoned }, ['operator']))
    assert.containSubset(world.effects, [{ kind: 'window_set', exception: true }])
  })

  test('after a suspension the suggested last day is the old one plus the days lost', ({
    assert,
  }) => {
    const world = new SeasonWorld()
    scheduled(world)
    world.on('2023-03-21')
    world.act({ name: 'suspend', input: noted })
    assert.isNull(world.next())
    world.on('2023-03-23')
    assert.equal(offeredLastDay(world.state, '2023-03-23'), '2023-03-26')
    const beyond = { lastDay: '2023-03-27', noteId: null }
    assert.equal(world.act({ name: 'resume', input: beyond }), 'reason_required')
    assert.isNull(world.act({ name: 'resume', input: { lastDay: '2023-03-26', noteId: null } }))
    assert.equal(world.state.main.phase, 'capturing')
    assert.equal(world.state.window?.lastDay, '2023-03-26')
  })

  test('an undecided request for a longer window lapses at its end', ({ assert }) => {
    const world = new SeasonWorld()
    scheduled(world)
    const input = { target: 'window', until: '2023-03-26', noteId: 'n' } as const
    assert.isNull(world.act({ name: 'requestExtension', input }, coordinator))
    assert.equal(world.act({ name: 'requestExtension', input }, coordinator), 'extension_open')
    world.on('2023-03-24', '18:00')
    assert.isNull(world.state.extension)
    assert.isTrue(world.letters().some(({ template }) => template === 'extension_lapsed'))
  })

  test('open failed photos are reminded at 20:00 and escalated at 08:00', ({ assert }) => {
    const world = new SeasonWorld()
    scheduled(world)
    world.on('2023-03-21', '17:00')
    world.state = { ...world.state, unresolved: { on: '2023-03-21', count: 3 } }
    world.on('2023-03-22', '09:00')
    assert.includeMembers(world.happened, [
      'message_unresolved_today',
      'message_unresolved_escalation',
    ])
    world.on('2023-03-23', '09:00')
    const chased = world.happened.filter((event) => event === 'message_unresolved_today')
    assert.lengthOf(chased, 1)
  })
})

test.group('Proofreading and feedback', () => {
  test('the proof deadline is 20 working days from the upload and explains itself', ({
    assert,
  }) => {
    const { proof } = inProof().state.deadlines
    assert.equal(proof?.due, '2023-05-09')
    const explained = explainDeadline(proof!, calendar)
    assert.equal(explained.count?.counted.length, 20)
    assert.isTrue(explained.count?.skipped.some(({ why }) => why.includes('劳动节')))
    // A Sunday and a Saturday, worked in exchange.
    assert.deepEqual(explained.worked, [
      { date: '2023-04-23', why: '劳动节' },
      { date: '2023-05-06', why: '劳动节' },
    ])
  })

  test('with the policy of 2021 the proof deadline is 30 days from the end of capture', ({
    assert,
  }) => {
    const world = inProof({ proofStart: 'capture_end', proofDays: 30 })
    assert.equal(world.state.deadlines.proof?.start, '2023-03-24')
  })

  test('the deadline of the last batch counts, and each batch shows its own', ({ assert }) => {
    const world = inProof()
    world.on('2023-04-17')
    world.act({ name: 'uploadBatch', input: { count: 20, receivedOn: null } })
    assert.deepEqual(
      world.state.batches.map(({ dueOn }) => dueOn),
      ['2023-05-09', '2023-05-16']
    )
    assert.equal(world.state.deadlines.proof?.due, '2023-05-16')
  })

  test('errata do not stop the proof deadline, or add the days if the policy says so', ({
    assert,
  }) => {
    for (const [errataClock, due] of [
      ['run', '2023-05-09'],
      ['pause', '2023-05-12'],
    ] as const) {
      const world = inProof({ errataClock })
      world.act({ name: 'submitErrata', input: { count: 4, documentId: null } })
      world.on('2023-04-13')
      assert.isNull(world.act({ name: 'answerErrata', input: { count: 1, documentId: null } }))
      assert.equal(world.state.main.phase, 'errata')
      world.act({ name: 'answerErrata', input: { count: 3, documentId: null } })
      assert.equal(world.state.main.phase, 'proofreading')
      assert.equal(world.state.deadlines.proof?.due, due)
    }
  })

  test('a form whose headcount differs needs a reason', ({ assert }) => {
    const world = inProof()
    world.act({ name: 'declareProofread', input: {} })
    const differs = { ...form, count: 799 }
    assert.equal(world.act({ name: 'submitFeedback', input: differs }), 'count_differs')
    const reasoned = { ...differs, countNoteId: 'note-1' }
    assert.isNull(world.act({ name: 'submitFeedback', input: reasoned }))
    assert.equal(world.state.deadlines.review?.due, '2023-04-17')
  })

  test('a returned form gets the later of the old date and 5 working days', ({ assert }) => {
    const world = inProof()
    world.act({ name: 'declareProofread', input: {} })
    world.act({ name: 'submitFeedback', input: form })
    world.on('2023-05-08')
    world.act({ name: 'returnFeedback', input: noted })
    assert.equal(world.state.main.phase, 'awaiting_feedback')
    assert.equal(world.state.deadlines.proof?.due, '2023-05-15')
  })

  test('a missed deadline is marked, reminded weekly, and can still be met late', ({ assert }) => {
    const world = inProof().on('2023-05-25')
    assert.equal(world.state.main.phase, 'proofreading')
    assert.equal(world.state.deadlines.proof?.overdueSince, '2023-05-10')
    const reminded = world.happened.filter((event) => event === 'message_overdue_proof')
    assert.lengthOf(reminded, 3)
    assert.isNull(world.act({ name: 'declareProofread', input: {} }))
    assert.isNull(world.act({ name: 'submitFeedback', input: form }))
  })

  test('reopening the proof closes printing, and is refused after the prints were ordered', ({
    assert,
  }) => {
    const world = inProof()
    world.act({ name: 'declareProofread', input: {} })
    world.act({ name: 'submitFeedback', input: form })
    world.act({ name: 'acceptFeedback', input: {} })
    assert.isNull(world.act({ name: 'reopenProof', input: noted }))
    assert.equal(world.state.print.state, 'not_open')
    world.act({ name: 'declareProofread', input: {} })
    world.act({ name: 'submitFeedback', input: form })
    world.act({ name: 'acceptFeedback', input: {} })
    const typed = { count: 800, documentId: null }
    world.act({ name: 'confirmLayoutData', input: typed })
    assert.equal(world.act({ name: 'confirmLayoutData', input: typed }), 'already_done')
    // A frozen version takes the place of what was confirmed, and nothing else changes.
    const before = world.state.print
    world.act({ name: 'confirmLayoutData', input: { ...typed, count: 801, layoutId: 'v2' } })
    assert.deepEqual(world.state.print, before)
    world.act({ name: 'orderPrints', input: {} })
    const late = { ...typed, layoutId: 'v3' }
    assert.equal(world.act({ name: 'confirmLayoutData', input: late }), 'wrong_phase')
    assert.equal(world.act({ name: 'reopenProof', input: noted }), 'already_ordered')
  })
})

test.group('To the end', () => {
  test('a unit closes when feedback, money, paper and returns are all done', ({ assert }) => {
    const world = inProof()
    world.act({ name: 'submitMemo', input: { captured: 800, uncaptured: 2, documentId: null } })
    world.act({ name: 'declareProofread', input: {} })
    world.act({ name: 'submitFeedback', input: form })
    world.act({ name: 'registerChsiReturn', input: { count: 1, documentId: null } })
    world.act({ name: 'acceptFeedback', input: {} })
    world.act({ name: 'issueStatement', input: { count: 800, documentId: null } })
    assert.equal(world.state.billing?.statementFen, 1_200_000)
    world.act({ name: 'recordPayment', input: { amountFen: 200_000, paidOn: '2023-04-10' } })
    assert.equal(world.state.billing?.state, 'partly_paid')
    world.act({ name: 'recordPayment', input: { amountFen: 1_000_000, paidOn: '2023-04-10' } })
    world.act({ name: 'confirmLayoutData', input: { count: 800, documentId: null } })
    for (const name of ['orderPrints', 'finishPrints'] as const) world.act({ name, input: {} })
    world.act({ name: 'ship', input: { parcels: 2, noteId: null } })
    world.act({ name: 'confirmReceipt', input: {} })
    assert.equal(world.on('2023-11-01', '00:00').state.print.state, 'paper_check')
    world.act({ name: 'reportPaperCheck', input: { corrections: 2 } })
    world.act({ name: 'ship', input: { parcels: 1, noteId: null } })
    world.act({ name: 'confirmReceipt', input: {} })
    assert.equal(world.state.print.state, 'paper_check')
    world.act({ name: 'reportPaperCheck', input: { corrections: 0 } })
    assert.equal(world.state.main.phase, 'feedback_accepted')
    world.act({ name: 'resolveChsiReturn', input: { count: 1, documentId: null } })
    assert.equal(world.state.main.phase, 'closed')
    assert.isNull(world.next())
  })

  test('a unit cannot be cancelled after a payment', ({ assert }) => {
    const world = inProof()
    world.act({ name: 'issueStatement', input: { count: 800, documentId: null } })
    world.act({ name: 'recordPayment', input: { amountFen: 1, paidOn: '2023-04-10' } })
    assert.equal(world.act({ name: 'cancelUnit', input: noted }), 'payment_recorded')
  })

  test('payment is overdue from 11-21 00:00 and reminded on its five days', ({ assert }) => {
    const world = inProof()
    world.act({ name: 'issueStatement', input: { count: 800, documentId: null } })
    world.on('2023-11-21', '00:00')
    assert.equal(world.state.deadlines.payment?.overdueSince, '2023-11-21')
    const asked = world.letters().filter(({ template }) => template === 'payment_due')
    assert.lengthOf(asked, 5)
  })

  test('a role without permission is refused in every phase', ({ assert }) => {
    const world = inProof()
    assert.equal(
      world.act({ name: 'uploadBatch', input: { count: 1, receivedOn: null } }, coordinator),
      'not_allowed'
    )
    assert.equal(world.act({ name: 'acceptFeedback', input: {} }), 'wrong_phase')
  })

  test('a make-up round opens and closes by the dates of its policy', ({ assert }) => {
    const world = inProof({ makeUpFrom: '08-01', makeUpTo: '11-20' })
    assert.equal(world.state.makeUp.state, 'not_open')
    assert.equal(world.on('2023-08-01', '08:00').state.makeUp.state, 'open')
    assert.equal(world.on('2023-11-20', '18:00').state.makeUp.state, 'closed')
  })

  test('after a downtime events are dated at their due instant, and old reminders are superseded', ({
    assert,
  }) => {
    const world = new SeasonWorld()
    world.now = instantOf('2023-03-19', '10:00')
    world.runDue()
    const asked = world.effects.filter(
      (e) => e.kind === 'mail' && e.template === 'setup_due' && e.to === 'school'
    )
    assert.deepEqual(
      asked.map((e) => e.kind === 'mail' && (e.superseded ?? false)),
      [true, true, true, false]
    )
    assert.equal(world.state.lastAt, instantOf('2023-03-19', '09:00'))
  })
})
