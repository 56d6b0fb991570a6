import {
  discardPhoto,
  matchPhoto,
  mergePhoto,
  swapPhotos,
  type Claimed,
  type ClaimedPhoto,
} from '#domain/photos/claims'
import { PHOTO_STATES, type PhotoState } from '#domain/photos/desk'
import { test } from '@japa/runner'
import fc from 'fast-check'

const photo = (more: Partial<ClaimedPhoto> = {}): ClaimedPhoto => ({
  ...{ studentId: 'a', round: 'main', status: 'accepted', verdict: 'pass' },
  ...{ isDecided: false, isDiscarded: false },
  ...more,
})

/** No other photo of the student is accepted, and they are exempt from nothing. */
const ALONE = { hasOther: false, isExcused: false }

/** A photo with the student of its first claim, for whom its failure counts. */
type Kept = ClaimedPhoto & { first: string | null }

const STUDENTS = ['a', 'b', 'c']
const kept: fc.Arbitrary<Kept> = fc
  .record({
    studentId: fc.option(fc.constantFrom(...STUDENTS)),
    round: fc.constantFrom('main' as const, 'make_up' as const),
    status: fc.constantFrom(...PHOTO_STATES),
    verdict: fc.constantFrom('pass' as const, 'warn' as const, 'fail' as const),
    isDecided: fc.boolean(),
  })
  .map((one) => {
    const isNobody = one.studentId === null && one.status === 'accepted'
    const status = isNobody ? ('awaiting_review' as const) : one.status
    return { ...one, status, isDiscarded: false, first: one.studentId }
  })

const act = fc.record({
  name: fc.constantFrom('match' as const, 'swap' as const, 'merge' as const, 'discard' as const),
  one: fc.nat(),
  other: fc.nat(),
  student: fc.constantFrom(...STUDENTS),
  isExcused: fc.boolean(),
})
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

const keysOfAccepted = (photos: Kept[]) =>
  photos
    .filter(({ status }) => status === 'accepted')
    .map(({ studentId, round }) => `${studentId} ${round}`)

/** Only what the database lets in: one accepted photo of a student and round. */
const firstAcceptedOnly = (photos: Kept[]) =>
  photos.map((one, place) => {
    const earlier = keysOfAccepted(photos.slice(0, place))
    const isSecond = one.status === 'accepted' && earlier.includes(`${one.studentId} ${one.round}`)
    return isSecond ? { ...one, status: 'awaiting_review' as const } : one
  })

function apply(photos: Kept[], { name, one, other, student, isExcused }: Act): Kept[] {
  const [at, beside] = [one % photos.length, other % photos.length]
  const [first, second] = [photos[at]!, photos[beside]!]
  const moved = name === 'swap' ? [at, beside] : [at]
  const standing = (to: string | null) => ({
    hasOther: keysOfAccepted(photos.filter((_, place) => !moved.includes(place))).includes(
      `${to} ${first.round}`
    ),
    isExcused,
  })
  const put = (places: [number, Claimed][]) =>
    photos.map((old, place) => {
      const claimed = places.find(([changed]) => changed === place)?.[1]
      return claimed ? { ...old, ...claimed, first: old.first ?? claimed.studentId } : old
    })
  if (name === 'match') {
    const matched = matchPhoto(first, student, standing(student))
    return matched.ok ? put([[at, matched.value]]) : photos
  }
  if (name === 'merge')
    return photos.map((own, place) => {
      if (own.studentId !== first.studentId || !own.studentId) return own
      const others = photos.filter((_, index) => index !== place)
      const hasOther = keysOfAccepted(others).includes(`${student} ${own.round}`)
      return { ...own, ...mergePhoto(own, student, { hasOther, isExcused }) }
    })
  if (name === 'discard') {
    const discarded = discardPhoto(first)
    return discarded.ok ? put([[at, discarded.value]]) : photos
  }
  const swapped = swapPhotos(
    [first, second],
    [standing(second.studentId), standing(first.studentId)]
  )
  if (!swapped.ok) return photos
  return put([
    [at, swapped.value[0]],
    [beside, swapped.value[1]],
  ])
}

test.group('Whose a photo is', () => {
  test('any order of matching, swapping, merging and discarding keeps one accepted photo of a student and round, every photo, and with whom its attempts count', ({
    assert,
  }) => {
    fc.assert(
      fc.property(fc.array(kept, { minLength: 1, maxLength: 6 }), fc.array(act), (start, acts) => {
        let photos = firstAcceptedOnly(start)
        for (const one of acts) {
          const before = photos
          photos = apply(photos, one)
          const accepted = keysOfAccepted(photos)
          assert.equal(new Set(accepted).size, accepted.length)
          assert.isFalse(
            photos.some(({ status, studentId }) => status === 'accepted' && !studentId)
          )
          assert.isFalse(photos.some(({ isDiscarded, studentId }) => isDiscarded && studentId))
          assert.lengthOf(photos, start.length)
          for (const [place, { first }] of before.entries())
            if (first) assert.equal(photos[place]!.first, first)
        }
      }),
      { numRuns: 300 }
    )
  })

  test('a matched photo is accepted only when it passed, nobody has decided and no other is', ({
    assert,
  }) => {
    const waiting = { studentId: null, status: 'awaiting_review' } as const
    const state = (more: Partial<ClaimedPhoto>, hasOther = false) => {
      const matched = matchPhoto(photo({ ...waiting, ...more }), 'b', { ...ALONE, hasOther })
      return matched.ok && matched.value.status
    }
    assert.equal(state({}), 'accepted')
    assert.equal(state({ verdict: 'warn' }), 'awaiting_review')
    assert.equal(state({ isDecided: true }), 'awaiting_review')
    assert.equal(state({}, true), 'awaiting_review')
    for (const status of ['checking', 'parked', 'failed', 'appealed', 'reset'] as const)
      assert.equal(state({ status }), status)
  })

  test('a discarded photo comes back when it is matched', ({ assert }) => {
    const discarded = discardPhoto(photo())
    assert.deepEqual(discarded.ok && discarded.value, {
      studentId: null,
      status: 'awaiting_review',
      isDiscarded: true,
    })
    const back = matchPhoto(
      photo({ studentId: null, status: 'awaiting_review', isDiscarded: true }),
      'b',
      ALONE
    )
    assert.deepEqual(back.ok && back.value, {
      studentId: 'b',
      status: 'accepted',
      isDiscarded: false,
    })
  })

  test(
    '{$self}: a photo that failed only by what its student is exempt from waits for a person, and no other state changes for it'
  )
    .with(['match', 'swap', 'merge'] as const)
    .run(({ assert }, name) => {
      const claimed = (status: PhotoState, isExcused: boolean, isDecided: boolean) => {
        const own = photo({ status, verdict: status === 'failed' ? 'fail' : 'warn', isDecided })
        const standing = { hasOther: false, isExcused }
        if (name === 'merge') return mergePhoto(own, 'b', standing).status
        if (name === 'match') {
          const matched = matchPhoto(own, 'b', standing)
          return matched.ok ? matched.value.status : null
        }
        const swapped = swapPhotos([own, photo({ studentId: 'b' })], [standing, ALONE])
        return swapped.ok ? swapped.value[0].status : null
      }
      for (const isDecided of [false, true]) {
        assert.equal(claimed('failed', true, isDecided), 'awaiting_review')
        assert.equal(claimed('failed', false, isDecided), 'failed')
        for (const status of PHOTO_STATES.filter((one) => one !== 'failed'))
          assert.equal(claimed(status, true, isDecided), claimed(status, false, isDecided))
      }
    })

  test('what cannot be claimed is refused by its reason', ({ assert }) => {
    const fault = (result: { ok: boolean; error?: { type: string } }) => result.error?.type
    assert.equal(fault(matchPhoto(photo(), 'a', ALONE)), 'same_student')
    assert.equal(fault(matchPhoto(photo(), 'b', { ...ALONE, hasOther: true })), 'other_accepted')
    const swap = (more: Partial<ClaimedPhoto>) =>
      fault(swapPhotos([photo(), photo({ studentId: 'b', ...more })], [ALONE, ALONE]))
    assert.isUndefined(swap({}))
    assert.equal(swap({ studentId: 'a' }), 'same_student')
    assert.equal(swap({ studentId: null, status: 'failed' }), 'photo_unmatched')
    assert.equal(swap({ round: 'make_up' }), 'other_round')
    assert.equal(swap({ studentId: null, status: 'failed', isDiscarded: true }), 'photo_discarded')
    assert.equal(
      fault(discardPhoto(photo({ studentId: null, isDiscarded: true }))),
      'photo_discarded'
    )
  })
})
