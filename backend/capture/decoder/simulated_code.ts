import { openBytes, sealBytes } from '#backend/sealing/gcm'
import { err, ok, type Result } from '#domain/result'
import { createPrivateKey, createPublicKey, hkdfSync, sign, verify } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { DICTIONARY } from './simulated_dictionary.js'

/** How a code of the simulator begins: whoever sees one knows that it is none of the registry’s. */
export const PREFIX = 'TCSIM1.'

const SHAPE = new RegExp(`^${PREFIX.replace('.', String.raw`\.`)}([\\w-]+)$`)
const SIGNATURE_BYTES = 64
const KEY_BYTES = 32
/** More than any QR code holds, after inflating. */
const MAX_TEXT_BYTES = 65_536

/** An Ed25519 key as PKCS #8 (RFC 8410), up to its 32 bytes. */
const ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The keys of a simulator, all derived from one secret. */
export function simulatorKeys(secret: string) {
  const derived = (use: string) =>
    Buffer.from(hkdfSync('sha256', secret, '', `simulated capture codes: ${use}`, KEY_BYTES))
  const der = Buffer.concat([ED25519, derived('sign')])
  const signing = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  return { seal: derived('seal'), signing, verifying: createPublicKey(signing) }
}

export type SimulatorKeys = ReturnType<typeof simulatorKeys>

const signed = (sealed: Uint8Array) => Buffer.concat([Buffer.from(PREFIX), sealed])

/**
 * Makes a code of the simulator, for demo, tests and rehearsal: the text is deflated, sealed and signed. Its format
 * is in docs/capture_codes.md.
 * @param text the JSON of the nine fields; as bytes, it may be in another character set than UTF-8
 */
export function makeSimulatedCode(text: string | Uint8Array, secret: string): Uint8Array {
  const keys = simulatorKeys(secret)
  const deflated = deflateRawSync(text, { level: 9, dictionary: DICTIONARY })
  const sealed = sealBytes(keys.seal, deflated, PREFIX)
  const signature = sign(null, signed(sealed), keys.signing)
  return Buffer.from(PREFIX + Buffer.concat([signature, sealed]).toString('base64url'))
}

/** The bytes of the text in a code of the simulator. */
export function openSimulatedCode(
  token: Uint8Array,
  keys: SimulatorKeys
): Result<Uint8Array, { type: 'code_not_ours' | 'code_damaged' }> {
  const written = Buffer.from(token).toString('latin1')
  if (!written.startsWith(PREFIX)) return err({ type: 'code_not_ours' })
  const body = SHAPE.exec(written)?.[1] ?? ''
  const bytes = Buffer.from(body, 'base64url')
  const signature = bytes.subarray(0, SIGNATURE_BYTES)
  const sealed = bytes.subarray(SIGNATURE_BYTES)
  try {
    // Base64 has several spellings of the same bytes; a code has one.
    const isWhole = body === bytes.toString('base64url')
    if (!isWhole || !verify(null, signed(sealed), keys.verifying, signature))
      return err({ type: 'code_damaged' })
    const deflated = openBytes(keys.seal, sealed, PREFIX)
    return ok(inflateRawSync(deflated, { dictionary: DICTIONARY, maxOutputLength: MAX_TEXT_BYTES }))
  } catch {
    return err({ type: 'code_damaged' })
  }
}
