import { test } from '@japa/runner'
import { setImmediate as turn } from 'node:timers/promises'
import { Batches } from './batches.js'

test.group('Gathering what comes in quick succession', () => {
  test('the first is sent at once, with what came with it and without repetitions', async ({
    assert,
  }) => {
    const sent: string[][] = []
    const batches = new Batches(60_000, async (batch) => void sent.push(batch))
    for (const one of ['a', 'b', 'a']) batches.add(one)
    await turn()
    assert.deepEqual(sent, [['a', 'b']])
  })

  test('what comes while a batch is being sent is sent afterwards, in its order', async ({
    assert,
  }) => {
    const sent: string[][] = []
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const done = new Promise<void>((resolve) => {
      const batches = new Batches(1, async (batch) => {
        sent.push(batch)
        if (sent.length === 2) return resolve()
        batches.add('later')
        await held
      })
      batches.add('first')
    })
    await turn()
    assert.deepEqual(sent, [['first']])
    release()
    await done
    assert.deepEqual(sent, [['first'], ['later']])
  })
})
