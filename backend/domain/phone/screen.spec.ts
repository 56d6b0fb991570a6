import { screenOf, type ScreenFacts } from '#domain/phone/screen'
import { test } from '@japa/runner'

const ready: ScreenFacts = {
  next: null,
  submitted: null,
  newestShot: null,
  drafts: 0,
  shootFault: null,
  lock: null,
  maySubmit: true,
  isPaying: false,
}
const screen = (changes: Partial<ScreenFacts>) => screenOf({ ...ready, ...changes })

test.group('The screen of a student', () => {
  test('is the next step until all are done, then the camera', ({ assert }) => {
    assert.equal(screen({ next: 'film', shootFault: 'step_too_early' }), 'film')
    assert.equal(screen({}), 'camera')
  })

  test('follows a shot: making, then its verdict or the draft box', ({ assert }) => {
    assert.equal(screen({ newestShot: 'checking', shootFault: 'shoot_checking' }), 'making')
    assert.equal(
      screen({ newestShot: 'failed', shootFault: 'shoot_locked', lock: 'cool_down' }),
      'verdict'
    )
    assert.equal(screen({ drafts: 1 }), 'drafts')
  })

  test('is a reset before anything that a retake needs', ({ assert }) => {
    assert.equal(screen({ submitted: 'reset' }), 'reset')
    assert.equal(screen({ submitted: 'reset', shootFault: 'shoot_closed' }), 'reset')
    assert.equal(screen({ submitted: 'reset', drafts: 2 }), 'drafts')
  })

  test('is a lock that somebody else ends, and what was submitted, before all else', ({
    assert,
  }) => {
    assert.equal(screen({ lock: 'school', submitted: 'reset', drafts: 1 }), 'locked')
    assert.equal(screen({ shootFault: 'shoot_captured', drafts: 1 }), 'status')
  })

  test('is the payment while an order is open, at whatever hour', ({ assert }) => {
    assert.equal(screen({ drafts: 1, isPaying: true }), 'payment')
    const late = { shootFault: 'shoot_closed', maySubmit: false } as const
    assert.equal(screen({ drafts: 1, isPaying: true, ...late }), 'payment')
  })

  test('says outside the hours that it is closed, unless a draft can still be submitted', ({
    assert,
  }) => {
    assert.equal(screen({ shootFault: 'shoot_closed', drafts: 1, maySubmit: false }), 'closed')
    assert.equal(screen({ shootFault: 'shoot_closed', drafts: 1 }), 'drafts')
  })
})
