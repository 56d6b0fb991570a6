import { openBytes, sealBytes } from '#backend/sealing/gcm'
import { METADATA_ENCODING_KEY, type Payload, type PayloadCodec } from '@temporalio/common'
import proto from '@temporalio/proto'

const ENCODING = 'binary/encrypted'
const KEY_ID = 'encryption-key-id'

const utf8 = (text: string) => new TextEncoder().encode(text)
const text = (bytes: Uint8Array | null | undefined) => new TextDecoder().decode(bytes ?? undefined)

/**
 * Encrypts every payload with AES-256-GCM under a named key: the first key encrypts, all keys decrypt.
 * A payload that is not encrypted, or is encrypted under an unknown key, is refused.
 */
export class EncryptionCodec implements PayloadCodec {
  #keys: Map<string, Buffer>
  #writer: string

  /** @param keys `id:base64` pairs, separated by commas, each of 32 bytes */
  constructor(keys: string) {
    this.#keys = new Map(
      keys.split(',').map((pair) => {
        const [id, secret = ''] = pair.trim().split(':')
        const key = Buffer.from(secret, 'base64')
        if (!id || key.length !== 32) throw new Error('PAYLOAD_KEYS must be id:base64 of 32 bytes')
        return [id, key]
      })
    )
    this.#writer = this.#keys.keys().next().value!
  }

  async encode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => {
      const plain = proto.temporal.api.common.v1.Payload.encode(payload).finish()
      const sealed = sealBytes(this.#keys.get(this.#writer)!, plain)
      return {
        metadata: { [METADATA_ENCODING_KEY]: utf8(ENCODING), [KEY_ID]: utf8(this.#writer) },
        data: sealed,
      }
    })
  }

  async decode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map(({ metadata, data }) => {
      if (text(metadata?.[METADATA_ENCODING_KEY]) !== ENCODING || !data) {
        throw new Error('a payload is not encrypted')
      }
      const id = text(metadata?.[KEY_ID])
      const key = this.#keys.get(id)
      if (!key) throw new Error(`a payload is encrypted under an unknown key: ${id}`)
      const plain = openBytes(key, data)
      return proto.temporal.api.common.v1.Payload.decode(plain)
    })
  }
}
