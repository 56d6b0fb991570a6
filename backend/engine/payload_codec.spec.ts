import { EncryptionCodec } from '#backend/engine/payload_codec'
import { test } from '@japa/runner'
import { randomBytes } from 'node:crypto'

const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`
const payload = {
  metadata: { encoding: new TextEncoder().encode('json/plain') },
  data: new TextEncoder().encode('"采集"'),
}

test.group('The payload codec', () => {
  test('gives back what it sealed, and shows none of it', async ({ assert }) => {
    const codec = new EncryptionCodec(key('a'))
    const sealed = await codec.encode([payload])
    assert.notInclude(Buffer.from(sealed[0]!.data!).toString('latin1'), 'json/plain')
    const [opened] = await codec.decode(sealed)
    assert.equal(new TextDecoder().decode(opened!.data!), '"采集"')
  })

  test('a new key writes while the old one still reads', async ({ assert }) => {
    const [old, fresh] = [key('old'), key('new')]
    const sealed = await new EncryptionCodec(old).encode([payload])
    const [opened] = await new EncryptionCodec(`${fresh},${old}`).decode(sealed)
    assert.equal(new TextDecoder().decode(opened!.data!), '"采集"')
    await assert.rejects(() => new EncryptionCodec(fresh).decode(sealed), /unknown key: old/)
  })

  test('what is plain, or was touched, is refused', async ({ assert }) => {
    const codec = new EncryptionCodec(key('a'))
    await assert.rejects(() => codec.decode([payload]), /not encrypted/)
    const [sealed] = await codec.encode([payload])
    sealed!.data![20]! ^= 1
    await assert.rejects(() => codec.decode([sealed!]))
  })

  test('a key that is no key stops the start', ({ assert }) => {
    assert.throws(() => new EncryptionCodec('a:short'), /32 bytes/)
  })
})
