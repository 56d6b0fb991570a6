import { test } from '@japa/runner'

test('a test that waits for nothing', async () => {
  setInterval(() => {}, 1_000)
  await new Promise(() => {})
})
