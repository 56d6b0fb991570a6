import { readPage } from '#backend/paper/scan/read_page'
import { readScan } from '#backend/paper/scan/read_scan'
import type { SealHint } from '#backend/paper/scan/seal/find_seal'
import { readBadForms } from './forms/bad_forms.js'
import { drawForms, type DrawnForm } from './forms/drawn_forms.js'
import { quantiles } from './quantiles.js'
import { row, show } from './rows.js'

/** Of a hint that people rely on. */
const LIMITS = { found: 95, false: 2 }

/** In so many pages one is read in a process of its own, with its start. */
const CONFINED_EACH = 20

/** What is said of a form without a seal, where it can be told why. */
const NAMED = new Set<string>(['grey', 'blue', 'half'])

const times: number[] = []
const confined: number[] = []
const off: number[] = []
const counts = { seals: 0, found: 0, others: 0, wrong: 0, toName: 0, named: 0, tokens: 0, read: 0 }
const misread: string[] = []

function countSeal({ mark, seal, by, skew, dpi, ink, jpeg }: DrawnForm, hint: SealHint) {
  const isSeal = mark === 'seal'
  counts[isSeal ? 'seals' : 'others'] += 1
  if (hint.found) counts[isSeal ? 'found' : 'wrong'] += 1
  if (NAMED.has(mark)) counts.toName += 1
  if (!hint.found && NAMED.has(mark) && hint.missing === mark) counts.named += 1
  if (hint.found && isSeal) off.push(Math.hypot(hint.seal.xMm - seal.x, hint.seal.yMm - seal.y))
  if (hint.found !== isSeal)
    misread.push(JSON.stringify({ mark, by, skew, dpi, ink, kilobytes: jpeg.length >> 10 }))
}

let seen = 0
for await (const form of drawForms()) {
  const { bytes, kind, token } = form
  const request = { bytes, kind, number: 1 }
  const begun = performance.now()
  const scanned = await readPage(request)
  times.push(performance.now() - begun)
  if (!scanned.ok) throw new Error(scanned.error.type)
  const { hints } = scanned.value.page!
  countSeal(form, hints.seal)
  if (token) counts.tokens += 1
  if (token && hints.token === token) counts.read += 1
  if (hints.token && hints.token !== token) throw new Error('a wrong token')
  if (seen % CONFINED_EACH === 0) {
    const started = performance.now()
    await readScan(request)
    confined.push(performance.now() - started)
  }
  seen += 1
}

const share = (some: number, all: number) => Math.round((some / all) * 1_000) / 10
const found = share(counts.found, counts.seals)
const wrong = share(counts.wrong, counts.others)
const more = { higherIsBetter: true }
const bad = await readBadForms()
for (const line of [...misread, ...bad]) console.log(`not right: ${line}`)
show(
  {
    ...row('forms.found', `% of ${counts.seals} seals found`, found, ['at least', LIMITS.found]),
    ...more,
  },
  row('forms.false', `% of ${counts.others} pages without a seal`, wrong, [
    'at most',
    LIMITS.false,
  ]),
  row('forms.place', 'mm a seal is elsewhere at most', Math.max(...off)),
  {
    ...row(
      'forms.named',
      '% of half, blue and grey ones named',
      share(counts.named, counts.toName)
    ),
    ...more,
  },
  {
    ...row(
      'forms.token',
      `% of ${counts.tokens} tokens read, none wrong`,
      share(counts.read, counts.tokens)
    ),
    ...more,
  },
  row('forms.bad', 'bad files told wrongly', bad.length),
  row('forms.time', 'ms a page, half of them', quantiles(times).median),
  row('forms.time.p95', 'ms a page, 95 of 100', quantiles(times).p95),
  row('forms.process', 'ms a page in a process of its own', quantiles(confined).median)
)
if (found < LIMITS.found || wrong > LIMITS.false || bad.length > 0) process.exitCode = 1
process.exit()
