import { err } from '#domain/result'
import { CaptureCodeDecoder } from './capture_code_decoder.js'

/** The empty slot: no software of the registry is connected, and nothing is claimed of any code. */
export class NoDecoder extends CaptureCodeDecoder {
  readonly name = 'none'
  readonly version = '0'

  async decode() {
    return err({ type: 'no_decoder' } as const)
  }
}
