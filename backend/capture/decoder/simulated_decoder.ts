import { err, ok, type Result } from '#domain/result'
import { CaptureCodeDecoder, type DecodeFault } from './capture_code_decoder.js'
import { openSimulatedCode, simulatorKeys, type SimulatorKeys } from './simulated_code.js'

/** Decodes what `makeSimulatedCode` has made with the same secret, and nothing else. */
export class SimulatedDecoder extends CaptureCodeDecoder {
  readonly name = 'simulator'
  readonly version = '1'
  #keys: SimulatorKeys

  constructor(secret: string) {
    super()
    this.#keys = simulatorKeys(secret)
  }

  async decode(token: Uint8Array): Promise<Result<string, DecodeFault>> {
    const opened = openSimulatedCode(token, this.#keys)
    if (!opened.ok) return opened
    try {
      return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(opened.value))
    } catch {
      return err({ type: 'text_not_utf8' })
    }
  }
}
