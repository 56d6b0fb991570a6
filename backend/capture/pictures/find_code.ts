import { askConfined, moduleBeside, type ConfinedWork } from '#backend/confined/ask_confined'
import type { ChildLimits } from '#backend/confined/confined_child'
import { Turns } from '#backend/confined/turns'
import { detectKind } from '#backend/portraits/files/picture_kind'
import { err, type Result } from '#domain/result'
import { MAX_BYTES, TOO_LARGE, type PictureFault } from './picture_fault.js'

/** A picture without a code is looked at in every way, which takes seconds of the processor. */
export const PICTURE_LIMITS: ChildLimits = {
  cpuSeconds: 20,
  wallMs: 60_000,
  memoryBytes: 800 * 2 ** 20,
}

const READING: ConfinedWork<PictureFault> = {
  script: moduleBeside(import.meta, 'picture_process'),
  flags: ['--wasm-max-mem-pages=8192', '--max-old-space-size=256'],
  // Two at once leave the rest of the machine to other requests; the last in line waits for seconds.
  turns: new Turns(2, 30),
  faults: {
    late: { type: 'picture_busy' },
    too_heavy: { type: 'picture_late' },
    broken: { type: 'picture_unreadable' },
  },
}

/** Kinds that are opened; other pictures are named as such. */
const OPENED = new Set(['jpeg', 'png', 'webp', 'gif'])
const NO_PICTURES = new Set(['empty', 'not_a_picture', 'pdf', 'video'])

/**
 * The bytes of the QR code in a picture: a screenshot, a photo of a screen or of paper, a frame of a camera. They may
 * be of any code; whose it is, a decoder says. It is read in a process of its own and within limits.
 */
export async function findCode(
  bytes: Uint8Array,
  limits = PICTURE_LIMITS
): Promise<Result<Uint8Array, PictureFault>> {
  if (bytes.length > MAX_BYTES) return err(TOO_LARGE)
  const kind = detectKind(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  if (NO_PICTURES.has(kind)) return err({ type: 'not_a_picture' })
  if (!OPENED.has(kind)) return err({ type: 'picture_unreadable' })
  return askConfined<Uint8Array, PictureFault>(READING, { bytes }, limits)
}
