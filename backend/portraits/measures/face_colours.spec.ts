import { SKINS } from '#backend/demo/synthetic/palette'
import { DEFECTS, syntheticStudent, type SyntheticStudent } from '#backend/demo/synthetic/student'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { checkPhoto } from '#backend/portraits/check/check_photo'
import { decodePhoto } from '#backend/portraits/files/decode_photo'
import { makePhoto } from '#backend/portraits/make/make_photo'
import { Vision } from '#backend/portraits/models/vision'
import { measuresOutsideFormat } from '#domain/photos/national_format'
import { drawnOnce } from '#tests/live_photos'
import { jiangsu2023 } from '#tests/season_world'
import { test } from '@japa/runner'

const BLUE = [100, 197, 255] as const
const vision = await Vision.load('core')
const by = { vision, limits: shippedLimits('core'), policy: jiangsu2023 }
const draw = (changes: Partial<SyntheticStudent>) =>
  drawnOnce({ ...syntheticStudent(7), ...changes })

async function colourRow(changes: Partial<SyntheticStudent>) {
  const { rows, measurements } = await checkPhoto(await draw(changes), by)
  const { skin_tint: tint, colour_variety: variety } = measurements
  const row = rows.find(({ rule }) => rule === 'PR27')!
  return { result: row.result, numbers: `tint ${tint}, variety ${variety}` }
}

test.group('The colours of a face', () => {
  test('every skin passes in even, warm and cold light', async ({ assert }) => {
    for (const skin of SKINS.keys())
      for (const warmth of [0, 1, -1]) {
        const { result, numbers } = await colourRow({ skin, warmth })
        assert.equal(result, 'pass', `skin ${skin}, warmth ${warmth}: ${numbers}`)
      }
  }).timeout(240_000)

  test('grey, swapped, sepia and filtered faces of every second skin are warned of or failed', async ({
    assert,
  }) => {
    for (const skin of [0, 2, 4])
      for (const toning of ['grey', 'swapped', 'sepia', 'filter'] as const) {
        const { result, numbers } = await colourRow({ skin, toning })
        assert.oneOf(result, ['warn', 'fail'], `skin ${skin}, ${toning}: ${numbers}`)
      }
  }).timeout(240_000)

  test('in the dark no colours are measured, so a dark photo does not pass for black and white', async ({
    assert,
  }) => {
    for (const skin of [0, 3, 5]) {
      const { result, numbers } = await colourRow({ skin, light: DEFECTS.dark.light })
      assert.equal(result, 'not_measured', `skin ${skin}: ${numbers}`)
    }
  })

  test('no national picture is made of a grey face, or one whose red and blue are swapped', async ({
    assert,
  }) => {
    const measuresRefused = async (changes: Partial<SyntheticStudent>) => {
      const decoded = await decodePhoto(await draw(changes))
      if (!decoded.ok) throw new Error(decoded.error.fault)
      const made = await makePhoto(vision, decoded.value.raster, BLUE)
      if (made.ok || made.error.type !== 'does_not_fit') return null
      return measuresOutsideFormat(made.error.measures)
    }
    assert.include(await measuresRefused({ toning: 'grey' }), 'colourVariety')
    assert.include(await measuresRefused({ toning: 'swapped' }), 'skinTint')
  }).timeout(120_000)
})
