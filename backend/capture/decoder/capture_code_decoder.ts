import type { Result } from '#domain/result'

/** Why the text of a code cannot be said. */
export type DecodeFault =
  /** Something else’s code: of a payment, of an address on the web. */
  | { type: 'code_not_ours' }
  /** It begins as a capture code does, but it is cut, changed, or sealed by another key. */
  | { type: 'code_damaged' }
  /** This installation has no software that could decode it. */
  | { type: 'no_decoder' }
  /** It was opened, but what it holds is in another character set. Its bytes are not guessed at. */
  | { type: 'text_not_utf8' }

/**
 * Decodes capture codes (采集码). Only the software that the national registry (学信网) authorises can decode a real
 * one, with a key that is the registry’s alone: this is the slot for an adapter to it. The product has a simulator
 * for demo, tests and rehearsal, and never claims to decode a real code.
 *
 * Contract of an adapter (docs/capture_codes.md):
 * - `decode` gets the bytes of the QR code as they were read, of whatever code somebody sent;
 * - it answers the text as the registry’s software prints it, unchanged. Whether its fields are complete and true is
 *   judged elsewhere, with the place of what is wrong;
 * - it may be called for many codes at once, in any process of the server, and keeps nothing between calls;
 * - neither the code nor its text gets into a log, an error or a file;
 * - what can be wrong with a code is a `DecodeFault`. It rejects only if the software itself fails: then nothing is
 *   said about the code, and whoever asked may ask again.
 */
export abstract class CaptureCodeDecoder {
  /** Both are stored with every code, so that one that was decoded wrongly can be found again. */
  abstract readonly name: string
  abstract readonly version: string

  abstract decode(token: Uint8Array): Promise<Result<string, DecodeFault>>
}
