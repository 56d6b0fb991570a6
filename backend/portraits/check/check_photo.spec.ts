import { advise } from '#backend/photos/advice/advice'
import { checkPhoto } from '#backend/portraits/check/check_photo'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { SKINS } from '#backend/demo/synthetic/palette'
import {
  DEFECTS,
  syntheticStudent,
  type Defect,
  type SyntheticStudent,
} from '#backend/demo/synthetic/student'
import { Vision } from '#backend/portraits/models/vision'
import type { ModelPack } from '#domain/photos/model_pack'
import { PHOTO_RULES, type PhotoRule } from '#domain/photos/rules'
import { drawnOnce, syntheticPhoto } from '#tests/live_photos'
import { jiangsu2023 } from '#tests/season_world'
import { test } from '@japa/runner'
import sharp from 'sharp'

/** The rule that has to find each synthetic defect; some are found by the full pack only. */
const FOUND_BY: Record<Defect, { rule: PhotoRule; result: 'warn' | 'fail'; pack?: ModelPack }> = {
  dark: { rule: 'PR4', result: 'fail' },
  bright: { rule: 'PR5', result: 'fail' },
  side_light: { rule: 'PR1', result: 'warn' },
  grey: { rule: 'PR27', result: 'fail' },
  swapped: { rule: 'PR27', result: 'fail' },
  sepia: { rule: 'PR27', result: 'warn' },
  filter: { rule: 'PR27', result: 'fail' },
  blurred: { rule: 'PR8', result: 'fail' },
  tilted: { rule: 'PR10', result: 'fail' },
  shoulders_off: { rule: 'PR14', result: 'warn' },
  turned: { rule: 'PR12', result: 'warn' },
  head_back: { rule: 'PR12', result: 'warn' },
  small: { rule: 'FILE', result: 'fail' },
  second_face: { rule: 'ONE_FACE', result: 'fail' },
  lips_apart: { rule: 'PR15', result: 'fail' },
  shiny: { rule: 'PR2', result: 'warn' },
  red_eyes: { rule: 'PR3', result: 'warn', pack: 'full' },
  smiling: { rule: 'PR11', result: 'warn', pack: 'full' },
  looking_aside: { rule: 'PR12', result: 'warn', pack: 'full' },
  hair_over_ears: { rule: 'PR13', result: 'warn', pack: 'full' },
  hair_over_brows: { rule: 'PR20', result: 'warn', pack: 'full' },
  eyes_closed: { rule: 'PR12', result: 'warn', pack: 'full' },
  blue_top: { rule: 'PR25', result: 'fail' },
  striped_top: { rule: 'PR24', result: 'warn' },
  cap: { rule: 'PR22', result: 'warn', pack: 'full' },
  dark_glasses: { rule: 'PR17', result: 'fail' },
  glare: { rule: 'PR18', result: 'fail' },
}

const full = await Vision.load()

for (const pack of ['core', 'full'] as const) {
  test.group(`Judging synthetic students with the ${pack} pack`, (group) => {
    let vision: Vision
    group.setup(async () => {
      vision = await Vision.load(pack)
    })
    const judge = async (seed: number, defects: Defect[] = []) => {
      const by = { vision, limits: shippedLimits(vision.pack), policy: jiangsu2023 }
      return checkPhoto(await syntheticPhoto(seed, defects), by)
    }
    const absent = full.pack !== pack && pack === 'full'
    const skipped = 'not run: the extended pack of models is not here'

    test('a correct photo passes, with a row for every rule', async ({ assert }) => {
      for (const seed of [1, 2, 3, 4]) {
        const { verdict, rows } = await judge(seed)
        assert.equal(
          verdict,
          'pass',
          JSON.stringify(rows.filter(({ result }) => result !== 'pass'))
        )
        assert.lengthOf(rows, PHOTO_RULES.length)
      }
    }).skip(absent, skipped)

    test('at least twenty-nine of thirty other correct photos pass', async ({ assert }) => {
      const verdicts: string[] = []
      for (let seed = 101; seed <= 130; seed += 1) verdicts.push((await judge(seed)).verdict)
      assert.isAtLeast(verdicts.filter((verdict) => verdict === 'pass').length, 29)
    }).skip(absent, skipped)

    test('every skin colour passes in good light and fails in the dark', async ({ assert }) => {
      for (const skin of SKINS.keys()) {
        const lightOf = async (light: number) => {
          const photo = await drawnOnce({ ...syntheticStudent(7), skin, light })
          const { rows } = await checkPhoto(photo, {
            vision,
            limits: shippedLimits(vision.pack),
            policy: jiangsu2023,
          })
          return rows.find(({ rule }) => rule === 'PR4')!.result
        }
        assert.equal(await lightOf(1), 'pass', `skin ${skin}`)
        assert.equal(await lightOf(0.15), 'fail', `skin ${skin}`)
      }
    }).skip(absent, skipped)

    for (const defect of Object.keys(DEFECTS) as Defect[]) {
      const { rule, result, pack: only } = FOUND_BY[defect]
      if (only && only !== pack) continue
      test(`${defect} is found by ${rule}, with a remedy`, async ({ assert }) => {
        const { verdict, rows } = await judge(3, [defect])
        const row = rows.find((one) => one.rule === rule)!
        assert.equal(row.result, result, `${row.value} against ${row.limit}`)
        assert.notEqual(verdict, 'pass')
        for (const locale of ['zh', 'en'] as const) {
          assert.isNotEmpty(advise(row, locale).message)
          assert.isNotEmpty(advise(row, locale).remedy)
        }
      }).skip(absent, skipped)
    }
  })
}

test.group('Synthetic students', () => {
  test('the same seed gives the same bytes, another seed different ones', async ({ assert }) => {
    for (const fast of [true, false]) {
      const [one, again, other] = await Promise.all(
        [5, 5, 6].map((seed) => drawSyntheticStudent(syntheticStudent(seed), { fast }))
      )
      assert.isTrue(one!.equals(again!))
      assert.isFalse(one!.equals(other!))
    }
  })
})

test.group('Several faults, and stopping early', () => {
  const by = { vision: full, limits: shippedLimits(full.pack), policy: jiangsu2023 }

  test('every rule about one place has marks inside the picture', async ({ assert }) => {
    const { rows } = await checkPhoto(await syntheticPhoto(3), by)
    const marksOf = (rule: PhotoRule) => rows.find((row) => row.rule === rule)!.marks!
    const [[right, left]] = marksOf('PR10') as [[[number, number], [number, number]]]
    assert.isBelow(right[0], left[0])
    assert.closeTo(right[1], left[1], 0.02)
    assert.lengthOf(marksOf('ONE_FACE'), 1)
    assert.lengthOf(marksOf('PR18'), 2)
    assert.isEmpty(marksOf('PR31'))
    for (const [x, y] of rows.flatMap(({ marks = [] }) => marks.flat())) {
      assert.isTrue(x >= 0 && x <= 1 && y >= 0 && y <= 1, `${x} ${y}`)
    }
  })

  test('every fault is reported at once', async ({ assert }) => {
    const photo = await syntheticPhoto(3, ['tilted', 'lips_apart', 'blue_top'])
    const { rows } = await checkPhoto(photo, by)
    const failed = rows.filter(({ result }) => result === 'fail').map(({ rule }) => rule)
    assert.includeMembers(failed, ['PR10', 'PR15', 'PR25'])
  })

  test('a photo saved by an editing program only warns', async ({ assert }) => {
    const photo = await syntheticPhoto(3)
    const savedBy = (Software: string) =>
      sharp(photo).withExif({ IFD0: { Software } }).jpeg({ quality: 90 }).toBuffer()
    const resultOf = async (bytes: Buffer) => {
      const { rows, verdict } = await checkPhoto(bytes, by)
      return [rows.find(({ rule }) => rule === 'PR27')!.result, verdict]
    }
    assert.deepEqual(await resultOf(await savedBy('Meitu 9.1')), ['warn', 'warn'])
    assert.deepEqual(await resultOf(await savedBy('HUAWEI P50 firmware')), ['pass', 'pass'])
  })

  test('glasses are judged only in a season that forbids them', async ({ assert }) => {
    const frame = { colour: '#1a1a1c', round: 12, tint: 0, glare: 0 }
    const resultOf = async (glasses: SyntheticStudent['glasses'], wanted: 'off' | 'wear') => {
      const photo = await drawnOnce({ ...syntheticStudent(1), glasses })
      const policy = { ...jiangsu2023, glasses: wanted }
      const { rows } = await checkPhoto(photo, { ...by, policy })
      return rows.find(({ rule }) => rule === 'PR16')!.result
    }
    assert.equal(await resultOf(frame, 'off'), 'warn')
    assert.equal(await resultOf(null, 'off'), 'pass')
    assert.equal(await resultOf(frame, 'wear'), 'not_measured')
  })

  test('an empty room fails by ONE_FACE, and other rules are not measured', async ({ assert }) => {
    const { rows, verdict } = await checkPhoto(
      await drawSyntheticStudent({ ...syntheticStudent(3), size: 0.004 }, { fast: true }),
      by
    )
    assert.equal(verdict, 'fail')
    assert.equal(rows.find(({ rule }) => rule === 'ONE_FACE')!.result, 'fail')
    assert.containSubset(
      rows.find(({ rule }) => rule === 'PR8'),
      { result: 'not_measured', reason: 'stopped_early' }
    )
  })
})
