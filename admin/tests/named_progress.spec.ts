import { test } from '@japa/runner'
import { namedProgress } from '../src/theme/namedProgress.js'

test.group('What is being read', () => {
  test('has a name for screen readers, in the language of the page', ({ assert }) => {
    const names = (['zh', 'en'] as const).flatMap((locale) =>
      Object.values(namedProgress(locale)).map(({ defaultProps }) => defaultProps['aria-label'])
    )
    assert.deepEqual(names, ['加载中', '加载中', 'Loading', 'Loading'])
  })
})
