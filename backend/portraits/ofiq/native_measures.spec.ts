import type { Defect } from '#backend/demo/synthetic/student'
import { decodePhoto } from '#backend/portraits/files/decode_photo'
import {
  measureOfiq,
  OFIQ_MODELS_ONLY,
  type NativeMeasures,
} from '#backend/portraits/ofiq/native_measures'
import { OFIQ_MEASURES, ofiqScore, type OfiqMeasure } from '#backend/portraits/ofiq/score_maps'
import { Vision } from '#backend/portraits/models/vision'
import { syntheticPhoto } from '#tests/live_photos'
import { test } from '@japa/runner'

const vision = await Vision.load()

async function of(defects: Defect[] = []): Promise<Required<NativeMeasures>> {
  const decoded = await decodePhoto(await syntheticPhoto(3, defects))
  if (!decoded.ok) throw new Error(decoded.error.fault)
  return (await measureOfiq(vision, decoded.value.raster)) as Required<NativeMeasures>
}

test.group('OFIQ’s hand-crafted measures', () => {
  test('each has a value and a score, except those that need OFIQ’s own models', async ({
    assert,
  }) => {
    const measured = await of()
    const expected = (Object.keys(OFIQ_MEASURES) as OfiqMeasure[]).filter(
      (name) => !OFIQ_MODELS_ONLY.includes(name)
    )
    assert.sameMembers(Object.keys(measured), expected)
    for (const name of expected) assert.isAtLeast(ofiqScore(name, measured[name]), 0)
  })

  test('change with the property they are named after', async ({ assert }) => {
    const good = await of()
    const dark = await of(['dark'])
    assert.isBelow(dark.LuminanceMean, good.LuminanceMean / 2)
    assert.isAbove(dark.UnderExposurePrevention, good.UnderExposurePrevention)
    assert.isBelow(dark.DynamicRange, good.DynamicRange)
    assert.isAbove((await of(['bright'])).OverExposurePrevention, good.OverExposurePrevention)
    assert.isBelow((await of(['side_light'])).IlluminationUniformity, good.IlluminationUniformity)
    assert.isAbove((await of(['lips_apart'])).MouthClosed, good.MouthClosed + 0.02)
    assert.isAbove(Math.abs((await of(['tilted'])).HeadPoseRoll), 8)
    assert.isAbove((await of(['second_face'])).SingleFacePresent, 0.05)
  })

  test('of the margins add up to the picture', async ({ assert }) => {
    const { HeadSize, MarginAboveOfTheFaceImage, MarginBelowOfTheFaceImage } = await of()
    assert.closeTo((MarginAboveOfTheFaceImage + MarginBelowOfTheFaceImage) * HeadSize, 1, 1e-6)
  })
})
