import { hashRequest } from '#backend/engine/request_hash'
import { test } from '@japa/runner'
import fc from 'fast-check'

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, part]) => [key, turned(part)])
  return Object.fromEntries(entries.toReversed())
}

test.group('The hash of a request', () => {
  test('does not depend on the order of keys or on white space', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (body) => {
        const read = JSON.parse(JSON.stringify(turned(body), null, 3))
        return hashRequest('act', body) === hashRequest('act', read)
      })
    )
  })

  test('depends on values, the order of lists, and the name', ({ assert }) => {
    const hashes = [
      hashRequest('recordPayment', { amountFen: 1 }),
      hashRequest('recordPayment', { amountFen: 2 }),
      hashRequest('recordPayment', { amountFen: '1' }),
      hashRequest('recordPayment', { amountFen: [1, 2] }),
      hashRequest('recordPayment', { amountFen: [2, 1] }),
      hashRequest('issueStatement', { amountFen: 1 }),
    ]
    assert.lengthOf(new Set(hashes), hashes.length)
    assert.match(hashes[0]!, /^[0-9a-f]{64}$/)
  })

  test('ignores keys with undefined values', ({ assert }) => {
    assert.equal(hashRequest('act', { reason: undefined }), hashRequest('act', {}))
  })
})
