import { test } from '@japa/runner'
import fc from 'fast-check'
import { LIVE_TABLES, readHint, writeHint } from './hint.js'

const hint = fc.record({
  topic: fc.constantFrom(...LIVE_TABLES, 'engine' as const),
  unitId: fc.option(fc.uuid()),
})

test.group('A hint', () => {
  test('is read as it was written', ({ assert }) => {
    fc.assert(fc.property(hint, (one) => assert.deepEqual(readHint(writeHint(one)), one)))
  })

  test('of a topic that this version does not know is passed over', ({ assert }) => {
    for (const text of ['', ':', 'parcels:', 'sessions:unit', 'PHOTOS:unit', 'photos2:'])
      assert.isNull(readHint(text))
  })
})
