import { test } from '@japa/runner'
import { forgetNextPage, keepNextPage, nextPage } from '../src/account/next_page.js'

function storage() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}
const FORM = { nextPathname: '/season_units/1/show', nextSearch: '?act=submitMemo' }

test.group('The page that was wanted before the sign-in at the provider', () => {
  test('is kept with its search for ten minutes, and given until it is forgotten', ({ assert }) => {
    const store = storage()
    keepNextPage(FORM, store, 0)
    assert.equal(nextPage(store, 600_000), '/season_units/1/show?act=submitMemo')
    assert.isNull(nextPage(store, 600_001))
    forgetNextPage(store)
    assert.isNull(nextPage(store, 0))
  })

  test('is not that of an earlier sign-in', ({ assert }) => {
    const store = storage()
    keepNextPage(FORM, store, 0)
    keepNextPage(null, store, 1)
    assert.isNull(nextPage(store, 1))
  })
})
