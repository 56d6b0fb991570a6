import { test } from '@japa/runner'

test.group('A group that keeps what it holds', (group) => {
  group.teardown(async () => {
    setInterval(() => {}, 1_000)
    await new Promise(() => {})
  })

  test('a test before it', () => {})
})
