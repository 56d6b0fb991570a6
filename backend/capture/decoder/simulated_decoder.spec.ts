import type { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import { NoDecoder } from '#backend/capture/decoder/no_decoder'
import { makeSimulatedCode } from '#backend/capture/decoder/simulated_code'
import { SimulatedDecoder } from '#backend/capture/decoder/simulated_decoder'
import { LONG_FIELDS, SAMPLE_FIELDS } from '#tests/drawn_codes/code_fields'
import { test } from '@japa/runner'
import fc from 'fast-check'

const SECRET = 'a secret of this test, and of nothing else'
const decoder = new SimulatedDecoder(SECRET)
const fault = (type: string) => ({ ok: false, error: { type } })
const text = fc.string({ unit: 'binary', maxLength: 400 })

test.group('A code of the simulator', () => {
  test('says any text again', async ({ assert }) => {
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const token = makeSimulatedCode(value, SECRET)
        assert.match(Buffer.from(token).toString('latin1'), /^TCSIM1\.[\w-]+$/)
        assert.deepEqual(await decoder.decode(token), { ok: true, value })
      })
    )
  })

  test('is damaged, or none of ours, with any byte changed, added or taken away', async ({
    assert,
  }) => {
    const token = makeSimulatedCode(JSON.stringify(SAMPLE_FIELDS), SECRET)
    const refused = async (bytes: Uint8Array) => {
      const decoded = await decoder.decode(bytes)
      assert.oneOf(decoded.ok || decoded.error.type, ['code_damaged', 'code_not_ours'])
    }
    const other = fc.integer({ min: 1, max: 255 })
    for (const at of token.keys())
      await fc.assert(
        fc.asyncProperty(other, (by) => refused(token.with(at, token[at]! ^ by))),
        // The bits that the last digit of Base64 leaves over are among them.
        { numRuns: at === token.length - 1 ? 255 : 4 }
      )
    for (const at of token.keys()) await refused(token.subarray(0, at))
    await refused(Buffer.concat([token, Buffer.from('=')]))
    await refused(Buffer.concat([token, Buffer.from('\n')]))
  })

  test('is damaged for whoever has another secret', async ({ assert }) => {
    await fc.assert(
      fc.asyncProperty(text, fc.string(), async (value, secret) => {
        fc.pre(secret !== SECRET)
        assert.deepEqual(
          await decoder.decode(makeSimulatedCode(value, secret)),
          fault('code_damaged')
        )
      })
    )
  })

  test('has at most 320 bytes, for the sample and for the longest fields', ({ assert }) => {
    for (const fields of [SAMPLE_FIELDS, LONG_FIELDS])
      assert.isAtMost(makeSimulatedCode(JSON.stringify(fields), SECRET).length, 320)
  })

  test('that holds text of another character set is told, and never guessed', async ({
    assert,
  }) => {
    // 张**三 in GB 18030.
    const token = makeSimulatedCode(Buffer.from('d5c52a2ac8fd', 'hex'), SECRET)
    assert.deepEqual(await decoder.decode(token), fault('text_not_utf8'))
  })
})

test.group('A code that is none of the simulator', () => {
  test('is not ours, whatever it is', async ({ assert }) => {
    const others = [
      '',
      'wxp://f2f0AbCdEf',
      'https://example.cn/TCSIM1.x',
      'tc1.Zk3vQ8s',
      'tcsim1.x',
    ]
    for (const other of others)
      assert.deepEqual(await decoder.decode(Buffer.from(other)), fault('code_not_ours'), other)
  })

  test('is nothing to the empty slot, and so is one of the simulator', async ({ assert }) => {
    const empty: CaptureCodeDecoder = new NoDecoder()
    for (const token of [Buffer.from('wxp://f2f0AbCdEf'), makeSimulatedCode('{}', SECRET)])
      assert.deepEqual(await empty.decode(token), fault('no_decoder'))
  })
})
