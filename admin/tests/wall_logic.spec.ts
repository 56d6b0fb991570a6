import { test } from '@japa/runner'
import { askedOf, wallWith } from '../src/photos/wall/address.js'
import { layoutOf } from '../src/photos/wall/grid_layout.js'
import { commandOf, REASON_KEYS, type Place, type Press } from '../src/photos/wall/key_commands.js'
import { NOTHING, overlaid, shownOf } from '../src/photos/wall/overlay.js'
import { perMinute } from '../src/photos/wall/pace.js'
import { MOST_SAVED, readSaved, withFilter, writeSaved } from '../src/photos/wall/saved_filters.js'
import { inParts, nextOf, placeAfter } from '../src/photos/wall/steps.js'
import { Thumbnails } from '../src/photos/wall/thumbnails.js'
import type { WallPhoto } from '../src/photos/wall/wall_photo.js'

const PLAIN = { repeat: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false }
const FREE: Place = { isTyping: false, isButton: false, isResetting: false }
const press = (key: string, more: Partial<Press> = {}): Press => ({ key, ...PLAIN, ...more })

test.group('Keys of the wall', () => {
  test('mean what their letters say, in either case', ({ assert }) => {
    assert.deepEqual(commandOf(press('A'), FREE), { type: 'accept' })
    assert.deepEqual(commandOf(press('z'), FREE), { type: 'undo' })
    assert.deepEqual(commandOf(press('ArrowUp'), FREE), { type: 'step', step: 'up' })
    assert.isNull(commandOf(press('q'), FREE))
    for (const [index, key] of REASON_KEYS.entries())
      assert.deepEqual(commandOf(press(key), FREE), { type: 'reason', index })
  })

  test('mean nothing while something is typed, with Ctrl, Cmd or Alt, or held down', ({
    assert,
  }) => {
    for (const more of [
      { repeat: true },
      { ctrlKey: true },
      { metaKey: true },
      { altKey: true },
      { isComposing: true },
    ])
      assert.isNull(commandOf(press('a', more), FREE))
    assert.isNull(commandOf(press('a'), { ...FREE, isTyping: true }))
    assert.isNull(commandOf(press(' '), { ...FREE, isButton: true }))
    assert.isNotNull(commandOf(press('a'), { ...FREE, isButton: true }))
  })

  test('choose and confirm reasons while a reset is open, and move nothing', ({ assert }) => {
    const resetting = { ...FREE, isResetting: true }
    assert.deepEqual(commandOf(press('Enter'), resetting), { type: 'confirm' })
    assert.deepEqual(commandOf(press('-'), resetting), { type: 'reason', index: 10 })
    for (const key of ['ArrowRight', 'a', 's', 'z', ' ', ']'])
      assert.isNull(commandOf(press(key), resetting), key)
    assert.isNull(commandOf(press('Enter'), FREE))
  })
})

const photos = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }) as WallPhoto)
const idsOf = (shown: readonly WallPhoto[]) => shown.map(({ id }) => id).join('')

test.group('Photos of the wall', () => {
  test('are reached by steps that end at the first and the last', ({ assert }) => {
    const grid = { columns: 2, rows: 2 }
    assert.equal(placeAfter(0, 'down', 5, grid), 2)
    assert.equal(placeAfter(3, 'down', 5, grid), 4)
    assert.equal(placeAfter(1, 'up', 5, grid), 0)
    assert.equal(placeAfter(0, 'screen_down', 5, grid), 4)
    assert.equal(placeAfter(4, 'first', 5, grid), 0)
    assert.equal(placeAfter(-1, 'last', 5, grid), 4)
    assert.equal(placeAfter(0, 'right', 0, grid), -1)
  })

  test('follow one another: the next that is left, or else one before it', ({ assert }) => {
    const left =
      (...ids: string[]) =>
      (photo: WallPhoto) =>
        ids.includes(photo.id)
    assert.equal(nextOf(photos, 'b', left('a', 'd'))?.id, 'd')
    assert.equal(nextOf(photos, 'b', left('a'))?.id, 'c')
    assert.equal(nextOf(photos, 'e', left('a', 'c'))?.id, 'c')
    assert.isUndefined(nextOf([photos[0]!], 'a', left()))
  })

  test('lie in five columns and four rows on a desk, and in two columns on a phone', ({
    assert,
  }) => {
    assert.containSubset(layoutOf({ width: 1_220, height: 560 }), { columns: 5, rows: 4 })
    assert.containSubset(layoutOf({ width: 336, height: 420 }), { columns: 2, isUpright: true })
  })

  test('keep their places: what I decide leaves, what others decide stays pale, what is undone returns', ({
    assert,
  }) => {
    let overlay = overlaid(NOTHING, {
      type: 'decided',
      photos: [photos[1]!],
      isGone: true,
      at: Infinity,
    })
    assert.equal(idsOf(shownOf(photos, overlay)), 'acde')
    const fresh = (ids: string, askedAt: number) =>
      overlaid(overlay, {
        type: 'fresh',
        shown: photos,
        from: 0,
        fresh: { photos: photos.filter(({ id }) => ids.includes(id)), askedAt, isLast: true },
      })
    // Somebody else has decided about c; an answer says nothing of b, which is on its way.
    overlay = fresh('abde', 5)
    assert.equal(idsOf(shownOf(photos, overlay)), 'acde')
    assert.deepEqual([...overlay.settled], ['c'])
    overlay = overlaid(overlay, { type: 'restored', photos: [photos[1]!], at: 10 })
    assert.equal(idsOf(shownOf(photos, overlay)), 'abcde')
    assert.deepEqual([...fresh('acde', 9).settled], [], 'asked for before b was restored')
    assert.deepEqual([...fresh('acde', 11).settled], ['b'])
  })

  test('say nothing of photos beyond the page that was asked for again', ({ assert }) => {
    const fresh = { photos: photos.slice(0, 2), askedAt: 1, isLast: false }
    const overlay = overlaid(NOTHING, { type: 'fresh', shown: photos, from: 0, fresh })
    assert.equal(overlay.settled.size, 0)
  })
})

test.group('The wall', () => {
  test('asks the server for what its address says, in the season that is chosen', ({ assert }) => {
    const filter = { chip: 'failed', unit: 'u', rule: 'PR8', day: '2023-03-21' } as const
    assert.deepEqual(askedOf(filter, { seasonId: 's' }), {
      seasonId: 's',
      seasonUnitId: 'u',
      day: '2023-03-21',
      rule: 'PR8',
    })
    assert.equal(wallWith({ unit: 'u', chip: 'reset' }), '/photos/wall?unit=u&chip=reset')
  })

  test('counts the decisions of the last minute, and sends ids in parts', ({ assert }) => {
    assert.equal(perMinute([0, 30_000, 70_000, 80_000], 80_000), 3)
    assert.deepEqual(inParts([1, 2, 3], 2), [[1, 2], [3]])
  })

  test('fetches each picture once, the last asked for first, none that nobody waits for, and lets the oldest go', async ({
    assert,
  }) => {
    const [create, revoke] = [URL.createObjectURL, URL.revokeObjectURL]
    const revoked: string[] = []
    const read: string[] = []
    let number = 0
    URL.createObjectURL = () => `url${(number += 1)}`
    URL.revokeObjectURL = (url) => void revoked.push(url)
    try {
      const thumbnails = new Thumbnails(
        async (id) => {
          read.push(id)
          if (id === 'bad') throw new Error('refused')
          return new Blob()
        },
        2,
        1
      )
      await Promise.all(['a', 'b', 'c', 'a'].map((id) => thumbnails.load(id)))
      assert.deepEqual(read, ['a', 'c', 'b'])
      assert.deepEqual(revoked, ['url1'])
      assert.isUndefined(thumbnails.find('a'))
      assert.equal(await thumbnails.load('b'), 'url3')
      await assert.rejects(() => thumbnails.load('bad'), 'refused')
      assert.lengthOf(read, 4)
      await Promise.all(['d', 'e', 'f', 'e'].map((id) => thumbnails.load(id)))
      assert.deepEqual(read.slice(4), ['d', 'e', 'f'])
      const passed = ['g', 'h', 'i', 'h'].map((id) => thumbnails.load(id))
      for (const id of ['i', 'h']) thumbnails.leave(id)
      await Promise.all([passed[0], passed[1]])
      assert.deepEqual(read.slice(7), ['g', 'h'])
      await thumbnails.load('i')
      assert.deepEqual(read.slice(9), ['i'])
    } finally {
      Object.assign(URL, { createObjectURL: create, revokeObjectURL: revoke })
    }
  })
})

test.group('Saved filters', () => {
  test('belong to one person and season, have names of their own, and do not grow for ever', ({
    assert,
  }) => {
    const kept = new Map<string, string>()
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    }
    const own = 'somebody.season'
    assert.isEmpty(readSaved(own, storage))
    writeSaved(own, withFilter([], { name: '今天', query: 'chip=failed' }), storage)
    const again = withFilter(readSaved(own, storage), { name: '今天', query: 'chip=reset' })
    assert.deepEqual(again, [{ name: '今天', query: 'chip=reset' }])
    assert.isEmpty(readSaved('somebody else.season', storage))
    let many = again
    for (let no = 0; no < MOST_SAVED; no += 1) many = withFilter(many, { name: `${no}`, query: '' })
    assert.lengthOf(many, MOST_SAVED)
    assert.notInclude(
      many.map(({ name }) => name),
      '今天'
    )
  })
})
