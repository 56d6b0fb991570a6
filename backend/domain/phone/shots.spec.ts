import { PHOTO_STATES } from '#domain/photos/desk'
import { nextOpening } from '#domain/phone/hours'
import { askShot, askUse, type ShootingFacts } from '#domain/phone/shots'
import { askSubmission, askWithdrawal } from '#domain/phone/submission'
import { PHONE_STEPS } from '#domain/phone/steps'
import { test } from '@japa/runner'
import fc from 'fast-check'

const window = { firstDay: '2023-03-20', lastDay: '2023-03-26', from: '08:00', to: '18:00' }
const lock = { kind: 'cool_down', cause: 'check_failed', endsAt: null, endsWall: null } as const
const facts: ShootingFacts = {
  asked: [...PHONE_STEPS],
  done: new Set(PHONE_STEPS),
  window,
  at: '2023-03-21T02:00:00.000Z',
  lock: null,
  drafts: [],
  rules: { size: 3, keepHours: 24 },
  isChecking: false,
  submitted: null,
}
const draft = { id: 'a', takenAt: facts.at }
const reason = (changes: Partial<ShootingFacts>) => {
  const asked = askShot({ ...facts, ...changes })
  return asked.ok ? null : asked.error.type
}

test.group('The camera of a phone', () => {
  test('opens after all steps, in the hours, and says otherwise why not', ({ assert }) => {
    assert.isNull(reason({}))
    assert.equal(reason({ done: new Set(['phone']) }), 'step_too_early')
    assert.equal(reason({ at: '2023-03-21T10:00:01.000Z' }), 'shoot_closed')
    assert.equal(reason({ window: null }), 'shoot_closed')
    assert.equal(reason({ lock }), 'shoot_locked')
    assert.equal(reason({ isChecking: true }), 'shoot_checking')
    assert.equal(reason({ drafts: [draft, draft, draft] }), 'draft_box_full')
  })

  test('stays closed while a submitted photo stands, and opens once it is reset', ({ assert }) => {
    const closed = PHOTO_STATES.filter((submitted) => reason({ submitted }) === 'shoot_captured')
    assert.sameMembers(closed, ['checking', 'parked', 'appealed', 'awaiting_review', 'accepted'])
  })

  test('receives for fifteen minutes, whatever the hour is then', ({ assert }) => {
    const shot = { openedAt: facts.at, expiresAt: '2026-11-27T08:15:00.000Z' }
    assert.isTrue(askUse(shot, '2026-11-27T08:15:00.000Z').ok)
    assert.isFalse(askUse(shot, '2026-11-27T08:15:00.001Z').ok)
  })
})

test.group('A draft', () => {
  const asked = { state: 'accepted', window, at: facts.at, lock: null, submitted: null } as const

  test('that has passed is submitted in the hours and a little after, also in a pause', ({
    assert,
  }) => {
    assert.isTrue(askSubmission({ ...asked, lock }).ok)
    assert.isTrue(askSubmission({ ...asked, at: '2023-03-21T10:15:00.000Z' }).ok)
    assert.isFalse(askSubmission({ ...asked, at: '2023-03-21T10:15:01.000Z' }).ok)
    assert.isFalse(askSubmission({ ...asked, lock: { ...lock, kind: 'school' } }).ok)
    assert.isFalse(askSubmission({ ...asked, state: 'failed' }).ok)
  })

  test('is never a second photo beside one that stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PHOTO_STATES),
        fc.constantFrom(...PHOTO_STATES),
        (state, submitted) => {
          const allowed = askSubmission({ ...asked, state, submitted }).ok
          return !allowed || submitted === 'reset' || submitted === 'failed'
        }
      )
    )
  })

  test('is taken back until somebody has looked at it or a batch has delivered it', ({
    assert,
  }) => {
    const own = { ...asked, isLooked: false, isDelivered: false }
    assert.isTrue(askWithdrawal(own).ok)
    assert.isFalse(askWithdrawal({ ...own, isLooked: true }).ok)
    assert.isFalse(askWithdrawal({ ...own, isDelivered: true }).ok)
    assert.isFalse(askWithdrawal({ ...own, state: 'reset' }).ok)
  })
})

test.group('The hours of a window', () => {
  test('begin on its first day, and the next morning until its last', ({ assert }) => {
    assert.equal(nextOpening(window, '2023-03-18T00:00:00.000Z'), '2023-03-20T00:00:00.000Z')
    assert.equal(nextOpening(window, '2023-03-21T11:00:00.000Z'), '2023-03-22T00:00:00.000Z')
    assert.equal(nextOpening(window, '2023-03-20T23:59:00.000Z'), '2023-03-21T00:00:00.000Z')
    assert.isNull(nextOpening(window, facts.at))
    assert.isNull(nextOpening(window, '2023-03-26T11:00:00.000Z'))
  })
})
