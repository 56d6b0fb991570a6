import { drawScan, type DrawnScan } from '#tests/drawn_scans/draw_scan'
import { MARKS, type Mark } from '#tests/drawn_scans/marks'
import { scansAsPdf } from '#tests/drawn_scans/scans_as_pdf'

export interface DrawnForm extends DrawnScan {
  mark: Mark
  token: string | null
  bytes: Uint8Array
  kind: string
}

const SEALS = 200
const WITHOUT = MARKS.filter((mark) => mark !== 'seal')
const EACH = 20

/** Which marks are drawn: so many seals, and so many of everything that is none. */
const drawnMarks = (): Mark[] => [
  ...Array.from({ length: SEALS }, () => 'seal' as const),
  ...Array.from({ length: EACH }, () => WITHOUT).flat(),
]

/** Draws each form in turn: a quarter by phone, half with a code, a third in a PDF, each mark in all ways. */
export async function* drawForms(): AsyncGenerator<DrawnForm> {
  for (const [seed, mark] of drawnMarks().entries()) {
    const round = Math.floor(seed / WITHOUT.length)
    const token = (seed + round) % 2 ? null : `tc1.form-${seed}_Zk3vQ8s`
    const by = round % 4 === 1 ? 'phone' : 'scanner'
    const scan = await drawScan({ mark, by, tokens: token ? [token] : [], seed: 10_000 + seed })
    const isPdf = seed % 3 === 0
    const bytes = isPdf ? await scansAsPdf([scan.jpeg]) : scan.jpeg
    yield { ...scan, mark, token, bytes, kind: isPdf ? 'application/pdf' : 'image/jpeg' }
  }
}
