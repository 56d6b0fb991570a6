import { Turns } from '#backend/confined/turns'
import { test } from '@japa/runner'

test.group('Turns', () => {
  test('run so many at once, let some wait in order, and turn the others away', async ({
    assert,
  }) => {
    const turns = new Turns(2, 1)
    const [first, second] = await Promise.all([turns.take(), turns.take()])
    const third = turns.take()
    assert.isNull(await turns.take())
    first!()
    const giveBack = await third
    assert.isFunction(giveBack)
    giveBack!()
    second!()
    assert.isFunction(await turns.take())
    assert.isFunction(await turns.take())
  })
})
