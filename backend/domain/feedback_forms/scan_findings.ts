import type { PageHints, ScannedPage, SealMissing } from './page_hints.js'

/** What is told about a scan beside the facts; `look` is for a second look, and decides nothing. */
export interface Finding {
  level: 'good' | 'look'
  /** The key of its sentence. */
  says: string
  values: Record<string, string | number>
}

const good = (says: string, values: Finding['values'] = {}): Finding => ({
  level: 'good',
  says,
  values,
})
const look = (says: string, values: Finding['values'] = {}): Finding => ({
  level: 'look',
  says,
  values,
})

/** Of several pages without a seal, what comes nearest to one is told. */
const NEAREST: readonly SealMissing[] = ['half', 'blue', 'grey', 'none']

const read = (pages: readonly ScannedPage[]) =>
  pages.flatMap(({ hints }, index) => (hints ? [{ hints, page: index + 1 }] : []))

function sealOn({ seal, sizedBy }: PageHints, page: number): Finding[] {
  if (!seal.found) return []
  const { diameterMm, sureness } = seal.seal
  const values = { page, diameter: Math.round(diameterMm) }
  if (sizedBy === 'guess') return [look('seal_unsized', values)]
  return [sureness === 'high' ? good('seal', values) : look('seal_faint', values)]
}

/** The seal of the school (苏教指通〔2023〕13号 二.4: 加盖公章). */
function sealFindings(pages: readonly ScannedPage[]): Finding[] {
  const found = read(pages).flatMap(({ hints, page }) => sealOn(hints, page))
  if (found.length > 0) return found
  const missing = read(pages).map(({ hints: { seal } }) => (seal.found ? null : seal.missing))
  const nearest = NEAREST.find((one) => missing.includes(one))
  return nearest ? [look(`seal_${nearest}`)] : []
}

function printOn({ print }: ScannedPage): Finding[] {
  if (!print) return []
  if (print.whose !== 'unit') return [look(`print_${print.whose}`)]
  const { no, newestNo } = print
  return [no === newestNo ? good('print', { no }) : look('print_older', { no, newestNo })]
}

/** Whose print was stamped, by the codes that were read. */
function printFindings(pages: readonly ScannedPage[]): Finding[] {
  const prints = pages.flatMap(printOn)
  if (prints.length === 0) return read(pages).length > 0 ? [look('print_unread')] : []
  const different = new Map(prints.map((one) => [one.says + one.values.no, one]))
  return [...different.values()]
}

/** A printed headcount that is not that of the delivered photos. */
function countFindings(pages: readonly ScannedPage[], delivered: number): Finding[] {
  const counts = pages.flatMap(({ hints, print }) => [
    print?.whose === 'unit' ? print.count : null,
    hints?.saidCount ?? null,
  ])
  const others = new Set(counts.filter((count) => count !== null && count !== delivered))
  return [...others].map((count) => look('count', { count: count!, delivered }))
}

const fileFindings = (pages: readonly ScannedPage[]): Finding[] => [
  ...(read(pages).some(({ hints }) => hints.holds.length > 0) ? [look('holds')] : []),
  ...(read(pages).some(({ hints }) => hints.missesText) ? [look('misses_text')] : []),
]

/**
 * What the machine noticed on the pages of a stamped form, beside the facts: whoever looks at them decides.
 * @param pages in their order, as far as they were read
 * @param delivered the headcount of the delivered photos
 */
export const findingsOf = (pages: readonly ScannedPage[], delivered: number): Finding[] => [
  ...sealFindings(pages),
  ...printFindings(pages),
  ...countFindings(pages, delivered),
  ...fileFindings(pages),
]
