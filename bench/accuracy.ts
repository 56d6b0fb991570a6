import { Vision } from '#backend/portraits/models/vision'
import { MODEL_PACKS } from '#domain/photos/model_pack'
import { readFileSync, writeFileSync } from 'node:fs'
import { MAX_FALSE_REJECTIONS } from './accuracy/first_half.js'
import { measurePack } from './accuracy/measure_pack.js'
import { portraits } from './accuracy/portraits.js'
import { renderReport, type Accuracy } from './accuracy/report.js'
import { lifeSection, withLifeSection } from './life/section.js'

const known = portraits()
const full = await Vision.load()
if (!known) {
  console.log('not run: accuracy needs PORTRAITS_DIR, a folder of portraits with manifest.json')
  process.exit(0)
}
// The report covers both packs: with one of them, the part about the other would be lost.
if (full.pack !== 'full') {
  console.log('not run: accuracy needs the extended pack of models, see VISION_MODELS_DIR')
  process.exit(0)
}

const measured: Accuracy[] = []
for (const pack of MODEL_PACKS.toReversed())
  measured.push(await measurePack(pack === 'full' ? full : await Vision.load(pack), known))
const report = new URL('../docs/photo-accuracy.md', import.meta.url)
// The part about the proof of life has a bench of its own.
const life = lifeSection(readFileSync(report, 'utf8'))
writeFileSync(report, withLifeSection(renderReport(measured, known), life))

for (const { pack, rows, limitRows } of measured) {
  for (const { rule, defect, failed, falselyFailed, area } of rows) {
    if (Number.isNaN(area)) continue
    const ours = Math.round(area * 1_000) / 1_000
    const unit = `AUC, ${pack} pack, ${failed.hits}/${failed.of} failed, ${falselyFailed.hits}/${falselyFailed.of} falsely`
    const none = { reference: null, theirs: null, ratio: null }
    console.log(
      JSON.stringify({ bench: `${rule} ${defect}`, unit, ours, ...none, higherIsBetter: true })
    )
  }
  // A limit that fails photos may not be stricter than the first half allows.
  const strict = limitRows.filter(({ failed }) => failed > MAX_FALSE_REJECTIONS)
  for (const { measure, failed, of } of strict)
    console.error(`${pack}: ${measure} fails ${failed} of ${of} in the first half`)
  if (strict.length > 0) process.exitCode = 1
}
process.exit()
