import { RequestKeys } from '../src/season_units/acts/requestKeys.js'
import { test } from '@japa/runner'

const FORM = 'unit-1/recordPayment'
const refusedForGood = {
  status: 409,
  body: { error: { type: 'facts_refused', keySpent: true } },
}
const reused = { status: 409, body: { error: { type: 'key_reused' } } }

test.group('The key of a form that is sent again', () => {
  test('is another after a refusal: nothing was done under it', ({ assert }) => {
    const keys = new RequestKeys()
    const first = keys.keyFor(FORM)
    keys.failed(FORM, first, { status: 409, body: { error: { type: 'count_differs' } } })
    assert.notEqual(keys.keyFor(FORM), first)
  })

  test('stays where {title}: it may have been done')
    .with([
      { title: 'no answer came', failure: { status: 0 } },
      { title: 'the browser says nothing', failure: {} },
      { title: 'the engine is offline', failure: { status: 503 } },
      { title: 'the server failed', failure: { status: 500 } },
    ])
    .run(({ assert }, { failure }) => {
      const keys = new RequestKeys()
      const first = keys.keyFor(FORM)
      keys.failed(FORM, first, failure)
      assert.equal(keys.keyFor(FORM), first)
      assert.notEqual(keys.keyFor('unit-2/recordPayment'), first)
    })

  test('stays through refusals that say nothing of the first attempt', ({ assert }) => {
    const keys = new RequestKeys()
    const first = keys.keyFor(FORM)
    keys.failed(FORM, first, { status: 0 })
    for (const status of [401, 403, 409, 422, 429, 503]) {
      keys.failed(FORM, first, { status })
      assert.equal(keys.keyFor(FORM), first)
    }
  })

  test('is another once the season has refused the first for good', ({ assert }) => {
    const keys = new RequestKeys()
    const first = keys.keyFor(FORM)
    keys.failed(FORM, first, { status: 503 })
    keys.failed(FORM, first, refusedForGood)
    assert.notEqual(keys.keyFor(FORM), first)
  })

  test('is another once the first is known to be done', ({ assert }) => {
    const keys = new RequestKeys()
    const ends: ((key: string) => void)[] = [
      () => keys.done(FORM),
      (key) => keys.failed(FORM, key, reused),
    ]
    for (const end of ends) {
      const first = keys.keyFor(FORM)
      keys.failed(FORM, first, { status: 0 })
      end(first)
      assert.notEqual(keys.keyFor(FORM), first)
    }
  })
})
