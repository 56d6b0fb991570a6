import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { Vision } from '#backend/portraits/models/vision'
import { readFileSync, writeFileSync } from 'node:fs'
import { portraits } from './accuracy/portraits.js'
import { judgeBursts } from './life/judged_bursts.js'
import { kindRows, lifeLimitRows, renderLife } from './life/report.js'
import { withLifeSection } from './life/section.js'

/** Live bursts of the first half that a limit may fail. */
const MAX_FALSE_REJECTIONS = 1

/** Drawing takes long: every second portrait. */
const known = portraits()?.filter((_, index) => index % 2 === 0)
if (!known) {
  console.log('not run: life needs PORTRAITS_DIR, a folder of portraits with manifest.json')
  process.exit(0)
}
const vision = await Vision.load()
const limits = shippedLimits(vision.pack)
const judged = await judgeBursts(vision, known, (count) => {
  if (count % 10 === 0) console.error(`${count}/${known.length}`)
})
const [kinds, limitRows] = [kindRows(judged), lifeLimitRows(judged, limits)]
const report = new URL('../docs/photo-accuracy.md', import.meta.url)
const about = { pack: vision.pack, version: limits.version, portraits: known.length }
writeFileSync(
  report,
  withLifeSection(readFileSync(report, 'utf8'), renderLife(kinds, limitRows, about))
)

for (const { kind, failed, doubted, unseen } of kinds) {
  const unit = `failed, doubted, not seen of ${failed.of} ${kind.isLive ? 'live' : 'attacks'}`
  const none = { reference: null, theirs: null, ratio: null }
  const ours = [failed, doubted, unseen].map(({ hits }) => hits)
  console.log(
    JSON.stringify({
      bench: `life ${kind.name}`,
      unit,
      ours,
      ...none,
      higherIsBetter: !kind.isLive,
    })
  )
}
const strict = limitRows.filter(({ failed }) => failed > MAX_FALSE_REJECTIONS)
for (const { measure, failed, of } of strict)
  console.error(`${measure} fails ${failed} of ${of} live bursts of the first half`)
if (strict.length > 0) process.exitCode = 1
process.exit()
