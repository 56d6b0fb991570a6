import { test } from '@japa/runner'
import { whenAnswered } from './when_answered.js'

const refusal = (status: number, retryAfter: string | null) =>
  Object.assign(new Error('refused'), { status, retryAfter })

test.group('A request that may be sent twice', () => {
  test('is sent again after the time that a busy server asks for', async ({ assert }) => {
    const waited: number[] = []
    let asked = 0
    const answer = await whenAnswered(
      async () => {
        asked += 1
        if (asked < 3) throw refusal(503, '10')
        return 'done'
      },
      async (seconds) => waited.push(seconds)
    )
    assert.equal(answer, 'done')
    assert.deepEqual(waited, [10, 10])
  })

  test('is not sent again when it was refused, and not for ever', async ({ assert }) => {
    for (const [error, tries] of [
      [refusal(409, null), 1],
      [refusal(503, null), 1],
      [refusal(503, '2'), 6],
    ] as const) {
      let asked = 0
      const ask = async () => {
        asked += 1
        throw error
      }
      await assert.rejects(() => whenAnswered(ask, async () => {}), 'refused')
      assert.equal(asked, tries)
    }
  })
})
