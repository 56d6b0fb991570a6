import config from '#config/static'
import { test } from '@japa/runner'
import type { Stats } from 'node:fs'

const cachingOf = (path: string) => config.headers!(path, {} as Stats)['cache-control']

test.group('Files of the console', () => {
  test('are kept by browsers for good if their name has the digest of their content', ({
    assert,
  }) => {
    assert.include(cachingOf('/srv/admin/dist/assets/index-CQ6wwSW_.js'), 'immutable')
    assert.isUndefined(cachingOf('/srv/admin/dist/index.html'))
  })
})
