import { EncryptionCodec } from '#backend/engine/payload_codec'
import { test } from '@japa/runner'
import { randomBytes } from 'node:crypto'

const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`
const payload = {
  metadata: { encoding: new TextEncoder().encode('json/plain') },
  data: new TextEncoder().encode('"采集"'),
}

test.group('The payload codec', () => {
  test('decrypts what it encrypted, and the ciphertext shows nothing', async ({ assert }) => {
    const codec = new EncryptionCodec(key('a'))
    const sealed = await codec.encode([payload])
    assert.notInclude(Buffer.from(sealed[0]!.data!).toString('latin1'), 'json/plain')
    const [opened] = await codec.decode(sealed)
    assert.equal(new TextDecoder().decode(opened!.data!), '"采集"')
  })

  test('a new key encrypts while the old one still decrypts', async ({ assert }) => {
    const [old, fresh] = [key('old'), key('new')]
    const sealed = await new EncryptionCodec(old).encode([payload])
    const [opened] = await new EncryptionCodec(`${fresh},${old}`).decode(sealed)
    assert.equal(new TextDecoder().decode(opened!.data!), '"采集"')
    await assert.rejects(() => new EncryptionCodec(fresh).decode(sealed), /unknown key: old/)
  })

  test('plain or modified payloads are refused', async ({ assert }) => {
    const codec = new EncryptionCodec(key('a'))
    await assert.rejects(() => codec.decode([payload]), /not encrypted/)
    const [sealed] = await codec.encode([payload])
    sealed!.data![20]! ^= 1
    await assert.rejects(() => codec.decode([sealed!]))
  })

  test('an invalid key stops the start', ({ assert }) => {
    assert.throws(() => new EncryptionCodec('a:short'), /32 bytes/)
  })
})
