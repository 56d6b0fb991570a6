import { checkPhoto } from '#backend/portraits/check/check_photo'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { syntheticStudent } from '#backend/demo/synthetic/student'
import { Vision } from '#backend/portraits/models/vision'
import { findPreset } from '#backend/seasons/policy_presets'

/** Seeds of students without a fault: the checker should accept nearly all of them. */
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed)

const MIN_PASSED = 98

const vision = await Vision.load()
const by = {
  vision,
  limits: shippedLimits(vision.pack),
  policy: findPreset('jiangsu-2023')!.policy,
}

/** Median time to draw a student, in ms, and the percentage that passed. */
async function draw(fast: boolean) {
  const times: number[] = []
  let passed = 0
  for (const seed of SEEDS) {
    const begun = performance.now()
    const bytes = await drawSyntheticStudent(syntheticStudent(seed), { fast })
    times.push(performance.now() - begun)
    const { verdict } = await checkPhoto(bytes, by)
    if (verdict === 'pass') passed += 1
  }
  const median = times.toSorted((a, b) => a - b)[SEEDS.length / 2]!
  return { median, passed: (100 * passed) / SEEDS.length }
}

const fast = await draw(true)
const full = await draw(false)

const row = (bench: string, unit: string, ours: number, theirs: number, isMoreBetter: boolean) => ({
  bench: `synthetic.${bench}`,
  unit,
  ours: Math.round(ours * 10) / 10,
  reference: 'with soft shading, 900 px wide',
  theirs: Math.round(theirs * 10) / 10,
  ratio: Math.round((ours / theirs) * 100) / 100,
  higherIsBetter: isMoreBetter,
})
const unit = `% of ${SEEDS.length} clean seeds pass (${vision.pack} pack)`
console.log(JSON.stringify(row('fast', 'ms a fast portrait', fast.median, full.median, false)))
console.log(JSON.stringify(row('accepted', unit, fast.passed, full.passed, true)))
// The demo and the load runs rely on this: with fewer, correct students would fail.
process.exit(Math.min(fast.passed, full.passed) >= MIN_PASSED ? 0 : 1)
