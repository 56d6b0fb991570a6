import { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import { NoDecoder } from '#backend/capture/decoder/no_decoder'
import { SimulatedDecoder } from '#backend/capture/decoder/simulated_decoder'
import { captureCodes } from '#config/capture_codes'
import type { ApplicationService } from '@adonisjs/core/types'

/** What decodes 采集码 in this installation. */
export default class CaptureProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton(CaptureCodeDecoder, () =>
      captureCodes.decoder === 'simulated'
        ? new SimulatedDecoder(captureCodes.secret.release())
        : new NoDecoder()
    )
  }
}
