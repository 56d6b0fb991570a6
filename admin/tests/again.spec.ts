import { test } from '@japa/runner'
import { again } from '../src/providers/again.js'

const answerOf = (status: number, type?: string, retryAfter = '2') => ({
  response: new Response(null, { status, headers: { 'retry-after': retryAfter } }),
  answer: type ? { error: { type } } : {},
})

/** Asks with these answers in turn; says what came of it, how often it asked and how long it waited. */
async function asked(...answers: ReturnType<typeof answerOf>[]) {
  const waits: number[] = []
  let asks = 0
  const { response } = await again(
    async () => answers[Math.min(asks++, answers.length - 1)]!,
    async (seconds) => void waits.push(seconds)
  )
  return { status: response.status, asks, waits }
}

test.group('Reads of the console', () => {
  test('are asked again while the database restarts, after the time that the server names', async ({
    assert,
  }) => {
    const away = answerOf(503, 'database_away', '3')
    assert.deepEqual(await asked(away, answerOf(503, 'database_busy', '1'), answerOf(200)), {
      status: 200,
      asks: 3,
      waits: [3, 1],
    })
  })

  test('are given up after four times, and never wait longer than five seconds', async ({
    assert,
  }) => {
    const { status, asks, waits } = await asked(answerOf(503, 'database_away', '3600'))
    assert.deepEqual({ status, asks, waits }, { status: 503, asks: 4, waits: [5, 5, 5] })
  })

  test('are not asked again for anything that does not pass by itself', async ({ assert }) => {
    for (const answer of [
      answerOf(404, 'not_found'),
      answerOf(500, 'unexpected'),
      answerOf(503, 'engine_offline'),
      answerOf(429, 'too_many_requests'),
    ])
      assert.equal((await asked(answer)).asks, 1)
  })
})
