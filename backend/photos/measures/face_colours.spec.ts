import { checkPhoto } from '#backend/photos/check/check_photo'
import { drawStudent } from '#backend/photos/drawn/draw_student'
import { SKINS } from '#backend/photos/drawn/palette'
import { studentOf, type DrawnStudent } from '#backend/photos/drawn/student'
import { decodePhoto } from '#backend/photos/file/decode_photo'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { makePhoto } from '#backend/photos/make/make_photo'
import { Vision } from '#backend/photos/vision/vision'
import { misfits } from '#domain/photos/national_format'
import { jiangsu2023 } from '#tests/season_world'
import { test } from '@japa/runner'

const BLUE = [100, 197, 255] as const
const vision = await Vision.load('core')
const by = { vision, limits: shippedLimits('core'), policy: jiangsu2023 }
const draw = (changes: Partial<DrawnStudent>) =>
  drawStudent({ ...studentOf(7), ...changes }, { fast: true })

async function look(changes: Partial<DrawnStudent>) {
  const { rows, measurements } = await checkPhoto(await draw(changes), by)
  const { skin_tint: tint, colour_variety: variety } = measurements
  const row = rows.find(({ rule }) => rule === 'PR27')!
  return { result: row.result, told: `tint ${tint}, variety ${variety}` }
}

test.group('Colours of a face', () => {
  test('every skin passes in even, warm and cold light', async ({ assert }) => {
    for (const skin of SKINS.keys())
      for (const warmth of [0, 1, -1]) {
        const { result, told } = await look({ skin, warmth })
        assert.equal(result, 'pass', `skin ${skin}, warmth ${warmth}: ${told}`)
      }
  }).timeout(240_000)

  test('grey, swapped, sepia and filtered faces of every second skin are found', async ({
    assert,
  }) => {
    for (const skin of [0, 2, 4])
      for (const toning of ['grey', 'swapped', 'sepia', 'filter'] as const) {
        const { result, told } = await look({ skin, toning })
        assert.oneOf(result, ['warn', 'fail'], `skin ${skin}, ${toning}: ${told}`)
      }
  }).timeout(240_000)

  test('no national picture is made of a grey face, or one whose red and blue are swapped', async ({
    assert,
  }) => {
    const misfitsOf = async (changes: Partial<DrawnStudent>) => {
      const decoded = await decodePhoto(await draw(changes))
      if (!decoded.ok) throw new Error(decoded.error.fault)
      const made = await makePhoto(vision, decoded.value.raster, BLUE)
      if (made.ok || made.error.type !== 'does_not_fit') return null
      return misfits(made.error.measures)
    }
    assert.include(await misfitsOf({ toning: 'grey' }), 'colourVariety')
    assert.include(await misfitsOf({ toning: 'swapped' }), 'skinTint')
  }).timeout(120_000)
})
