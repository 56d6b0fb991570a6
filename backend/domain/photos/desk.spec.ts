import { PERMISSIONS } from '#domain/identity/permissions'
import {
  askDesk,
  DECISIONS,
  isUnjudged,
  MOVE_NAMES,
  MOVES,
  movesOfOthers,
  openMoves,
  PHOTO_STATES,
  type DeskPhoto,
  type MoveName,
  type MoveRule,
} from '#domain/photos/desk'
import { ROLES } from '#domain/season/codes'
import { MAIN_PHASES } from '#domain/season/main/phases'
import { test } from '@japa/runner'
import fc from 'fast-check'

const rules: Record<MoveName, MoveRule> = MOVES
const fresh: DeskPhoto = {
  status: 'checking',
  parkedWhy: null,
  hasPicture: true,
  hasStudent: true,
  isLooked: false,
  isOwn: false,
  isDelivered: false,
  phase: 'capturing',
  failures: 3,
  appealAfter: 3,
}

const photos = fc.record<DeskPhoto>({
  status: fc.constantFrom(...PHOTO_STATES),
  parkedWhy: fc.constantFrom(null, 'not_begun', 'too_slow'),
  hasPicture: fc.boolean(),
  hasStudent: fc.boolean(),
  isLooked: fc.boolean(),
  isOwn: fc.boolean(),
  isDelivered: fc.boolean(),
  phase: fc.constantFrom(null, ...MAIN_PHASES),
  failures: fc.nat(4),
  appealAfter: fc.nat(4),
})
const askings = fc.record({
  roles: fc.subarray([...ROLES, 'worker' as const]),
  reason: fc.constantFrom(undefined, '', '头发遮眉'),
})
const asked = fc.record({ name: fc.constantFrom(...MOVE_NAMES), asking: askings })

/** What the school itself knows: whom a photo shows, and who is exempt. */
const OF_STUDENTS = ['match', 'swap', 'discard', 'exempt']

test.group('A photo that a batch has delivered', () => {
  test('is looked at, flagged and excused by people, and moved by nobody', ({ assert }) => {
    fc.assert(
      fc.property(photos, asked, (photo, { name, asking }) => {
        const moved = askDesk(name, { ...photo, isDelivered: true }, asking)
        if (moved.ok && !moved.value.by.includes('worker')) assert.isNull(moved.value.to)
      })
    )
    const delivered = { ...fresh, status: 'accepted', isDelivered: true } as const
    const reset = askDesk('reset', delivered, { roles: ['coordinator'], reason: '头发遮眉' })
    assert.deepEqual(reset, { ok: false, error: { type: 'in_batch' } })
  })
})

test.group('The moves of a photo', () => {
  test('any sequence of moves stays in known states, and each move follows its rule', ({
    assert,
  }) => {
    const play = (start: DeskPhoto, moves: { name: MoveName; asking: object }[]) => {
      let photo = start
      for (const { name, asking } of moves) {
        const asks = asking as Parameters<typeof askDesk>[2]
        const moved = askDesk(name, photo, asks)
        if (!moved.ok) continue
        const rule = rules[name]
        assert.deepEqual(moved.value, rule)
        assert.include(rule.from, photo.status)
        assert.isTrue(rule.by.some((mover) => asks.roles.includes(mover)))
        const isAccepted = rule.to === 'accepted' && !rule.by.includes('worker')
        if (isAccepted) assert.isTrue(photo.hasPicture && photo.hasStudent)
        const leavesReset = photo.status === 'reset' && rule.to !== null
        assert.isTrue(!leavesReset || name === 'restore', 'only the centre restores')
        photo = { ...photo, status: rule.to ?? photo.status, parkedWhy: null }
        assert.include(PHOTO_STATES, photo.status)
      }
    }
    fc.assert(fc.property(photos, fc.array(asked, { maxLength: 12 }), play))
  })

  test('a school looks, approves, resets, flags, appeals and retakes, but overrules no machine', ({
    assert,
  }) => {
    const reason = '头发遮眉'
    fc.assert(
      fc.property(photos, fc.constantFrom(...MOVE_NAMES), (photo, name) => {
        const moved = askDesk(name, photo, { roles: ['coordinator'], reason })
        const own = ['look', 'approve', 'reset', 'flag', 'appeal', 'retake', ...OF_STUDENTS]
        if (moved.ok) assert.include(own, name)
        if (moved.ok && name === 'approve') assert.equal(photo.status, 'awaiting_review')
      })
    )
    const failed = { ...fresh, status: 'failed' } as const
    assert.deepEqual(openMoves(failed, ['coordinator']), [
      'reset',
      'flag',
      'appeal',
      'retake',
      ...OF_STUDENTS,
    ])
    for (const role of PERMISSIONS.reviewPhotos)
      assert.deepEqual(openMoves(failed, [role]), [
        'override',
        'reset',
        'flag',
        'appeal',
        'retake',
        ...OF_STUDENTS,
      ])
    const accepted = { ...fresh, status: 'accepted' } as const
    for (const role of ['college', 'class_teacher'] as const) {
      assert.deepEqual(openMoves(failed, [role]), ['flag'])
      assert.deepEqual(openMoves(accepted, [role]), ['look', 'flag'])
      assert.deepEqual(openMoves({ ...accepted, isLooked: true }, [role]), ['flag'])
    }
    for (const role of ['finance', 'printing'] as const)
      assert.deepEqual(openMoves(failed, [role]), [])
  })

  test('nobody overrides or upholds a photo that they handed in or appealed; they may reset it', ({
    assert,
  }) => {
    fc.assert(
      fc.property(photos, askings, (photo, asking) => {
        const own = { ...photo, isOwn: true }
        for (const name of ['override', 'uphold'] as const)
          assert.isFalse(askDesk(name, own, asking).ok)
        for (const name of ['reset', 'approve', 'retake', 'appeal'] as const)
          assert.deepEqual(
            askDesk(name, own, asking),
            askDesk(name, { ...own, isOwn: false }, asking)
          )
      })
    )
    const appealed = { ...fresh, status: 'appealed', isOwn: true } as const
    const refused = askDesk('override', appealed, { roles: ['reviewer'], reason: '头发遮眉' })
    assert.deepEqual(refused, { ok: false, error: { type: 'own_photo' } })
    assert.deepEqual(movesOfOthers(appealed, ['reviewer']), ['override', 'uphold'])
    assert.deepEqual(movesOfOthers(appealed, ['coordinator']), [])
  })

  test('only the worker judges, and only once', ({ assert }) => {
    fc.assert(
      fc.property(photos, askings, (photo, asking) => {
        for (const name of ['pass', 'second', 'warn', 'fail', 'park'] as const) {
          const may = asking.roles.includes('worker') && isUnjudged(photo)
          assert.equal(askDesk(name, photo, asking).ok, may)
        }
      })
    )
  })

  test('in an archived season people cannot move photos, but the worker finishes its check', ({
    assert,
  }) => {
    for (const phase of ['closed', 'cancelled'] as const) {
      for (const status of PHOTO_STATES)
        assert.deepEqual(openMoves({ ...fresh, status, phase }, ROLES), [])
      const refused = askDesk('reset', { ...fresh, status: 'failed', phase }, { roles: ROLES })
      assert.deepEqual(refused, { ok: false, error: { type: 'wrong_phase', track: 'main', phase } })
      assert.isTrue(askDesk('pass', { ...fresh, phase }, { roles: ['worker'] }).ok)
    }
  })

  test('a decision against the machine or the student needs a reason', ({ assert }) => {
    for (const name of DECISIONS) {
      const status = MOVES[name].from[0]!
      const silent = askDesk(name, { ...fresh, status }, { roles: ['reviewer'] })
      if (!('reason' in MOVES[name])) assert.isTrue(silent.ok)
      else assert.deepEqual(silent, { ok: false, error: { type: 'photo_reason_required' } })
    }
  })

  test('an appeal is refused before the number of failures set by the policy', ({ assert }) => {
    const early = { ...fresh, status: 'failed', failures: 2 } as const
    const error = { type: 'appeal_too_early', failures: 2, needed: 3 }
    const asking = { roles: ['coordinator' as const], reason: '灯光偏蓝' }
    assert.deepEqual(askDesk('appeal', early, asking), { ok: false, error } as never)
    assert.isTrue(askDesk('appeal', { ...early, failures: 3 }, asking).ok)
  })
})
