import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { checkPhoto, type Shot } from '#backend/portraits/check/check_photo'
import { Vision } from '#backend/portraits/models/vision'
import type { ProofOfLife } from '#domain/policy/season_policy'
import { frozenShot, liveShot, printedShot, type Sent } from '#tests/bursts'
import { jiangsu2023 } from '#tests/season_world'
import { test } from '@japa/runner'
import sharp from 'sharp'

test.group('The proof of life', (group) => {
  let vision: Vision
  group.setup(async () => void (vision = await Vision.load('core')))

  const rowOf = async (
    { photo, burst }: Sent,
    changes: Partial<Shot> = {},
    proof: ProofOfLife = 'count'
  ) => {
    const { rows } = await checkPhoto(photo, {
      ...{ vision, limits: shippedLimits('core'), policy: { ...jiangsu2023, proofOfLife: proof } },
      shot: { source: 'camera', burst, ...changes },
    })
    return rows.find(({ rule }) => rule === 'PR26')!
  }

  test('passes somebody whose face moves otherwise than the room behind', async ({ assert }) => {
    for (const seed of [1, 2, 3])
      assert.containSubset(await rowOf(await liveShot(seed)), { result: 'pass' })
  }).timeout(60_000)

  test('fails a print, which moves as one plane', async ({ assert }) => {
    for (const seed of [1, 2, 3])
      assert.containSubset(await rowOf(await printedShot(seed)), {
        result: 'fail',
        measure: 'depth_motion',
      })
  }).timeout(60_000)

  test('fails one picture that is given out as a camera, and a photo of another scene', async ({
    assert,
  }) => {
    const frozen = await rowOf(await frozenShot(1))
    assert.containSubset(frozen, { result: 'fail', measure: 'frame_difference', value: 0 })
    const mixed = { photo: (await liveShot(2)).photo, burst: (await liveShot(1)).burst }
    assert.containSubset(await rowOf(mixed), { result: 'fail', measure: 'other_scene' })
  }).timeout(60_000)

  test('is left to a person where the burst is missing, broken, too large or of one colour', async ({
    assert,
  }) => {
    const live = await liveShot(1)
    const grey = await sharp({
      create: { width: 480, height: 640, channels: 3, background: '#888888' },
    })
      .jpeg()
      .toBuffer()
    const large = await sharp(live.photo).resize(900).jpeg().toBuffer()
    const same = (jpeg: Buffer) => live.burst.map(() => jpeg)
    const reasonOf = async (burst: Buffer[] | null) => {
      const { result, reason } = await rowOf(live, { burst })
      return [result, reason]
    }
    assert.deepEqual(await reasonOf(null), ['warn', 'burst_missing'])
    const unfit = [
      same(live.burst[0]!.subarray(0, 900)),
      same(large),
      same(Buffer.from('no picture')),
      live.burst.slice(0, 2),
    ]
    for (const burst of unfit) assert.deepEqual(await reasonOf(burst), ['warn', 'burst_unfit'])
    assert.equal((await rowOf(live, { burst: same(grey) })).result, 'fail')
  }).timeout(60_000)
})
