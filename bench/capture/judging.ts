import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { checkPhoto } from '#backend/portraits/check/check_photo'
import { decodeStored, encodeStored } from '#backend/portraits/files/decode_photo'
import { makePhoto } from '#backend/portraits/make/make_photo'
import { Vision } from '#backend/portraits/models/vision'
import { findPreset } from '#backend/seasons/policy_presets'
import { backgroundRgb } from '#domain/photos/background'
import { quantiles } from '../quantiles.js'

/** Photos a second that this machine could judge and make, if it did nothing else: by CPU time. */
export async function bareVerdicts(photos: Buffer[], cores: number): Promise<number> {
  const vision = await Vision.load()
  const { policy } = findPreset('jiangsu-2023')!
  const by = { vision, limits: shippedLimits(vision.pack), policy }
  const times: number[] = []
  for (const bytes of [...photos.slice(0, 2), ...photos]) {
    const before = process.cpuUsage()
    const { raster, geometry } = await checkPhoto(bytes, by)
    const stored = await decodeStored(await encodeStored(raster!))
    await makePhoto(vision, stored, backgroundRgb(policy), geometry!)
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1_000)
  }
  return (cores * 1_000) / quantiles(times.slice(2)).median
}
