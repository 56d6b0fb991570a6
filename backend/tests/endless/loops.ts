import { test } from '@japa/runner'

test('a test that loops', () => {
  for (;;);
})
