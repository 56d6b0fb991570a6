import { fillTemplate } from '#backend/paper/printer/fill_template'
import { closePrinter, printPaper } from '#backend/paper/printer/print_paper'
import { fileURLToPath } from 'node:url'
import { boot } from './boot.js'
import { quantiles } from './quantiles.js'
import { show } from './rows.js'

/** A form once the browser is warm; the first also starts it. */
const MAX_MS = 600
const FORMS = 20
/** As many as a large school reports. */
const ERRATA = 12

await boot()
const { formValues } = await import('#backend/feedback_forms/compose_form')

const templateOf = (kind: 'a' | 'b') =>
  fileURLToPath(new URL(`../backend/feedback_forms/templates/form_${kind}.edge`, import.meta.url))

const erratum = (_one: unknown, at: number) => ({
  ...{ maskedName: '王*', xh: String(2_020_000_000 + at), lastFour: '123X' },
  ...{ kind: 'wrong_image' as const, rightValue: '应为李*', answer: 'replaced' as const },
})

const values = (rows: number) =>
  formValues({
    facts: {
      ...{ cohort: 2024, receivedOn: '2023-04-10', count: 4826 },
      ...{ photoRating: 3, serviceRating: 2 },
    },
    text: { comments: '照片很清晰 䶮𠮷㺭', handler: '王老师', phone: '025-00000000' },
    ...{ token: '0123456789ABCDEF01', unit: '苏州沧浪工学院', centre: '省招就中心', year: 2023 },
    errata: Array.from({ length: rows }, erratum),
  })

async function print(kind: 'a' | 'b'): Promise<{ ms: number; bytes: number }> {
  const begun = performance.now()
  const printed = await printPaper(
    await fillTemplate(templateOf(kind), values(kind === 'a' ? ERRATA : 0))
  )
  if (!printed.ok) throw new Error(printed.error.type)
  return { ms: performance.now() - begun, bytes: printed.value.length }
}

const first = await print('b')
const warm: number[] = []
for (let at = 0; at < FORMS; at += 1) warm.push((await print(at % 2 ? 'a' : 'b')).ms)
await closePrinter()
const { median, p95 } = quantiles(warm)
const line = (bench: string, unit: string, ours: number, most: number | null) => ({
  ...{ bench: `pdf.${bench}`, unit, ours: Math.round(ours), higherIsBetter: false },
  ...{
    reference: most && 'at most',
    theirs: most,
    ratio: most && Math.round((ours / most) * 100) / 100,
  },
})
show(
  line('warm', `ms a form, median of ${FORMS}`, median, MAX_MS),
  line('warm.p95', `ms a form, of ${FORMS}`, p95, null),
  line('first', 'ms for the first form, with the start of the browser', first.ms, null),
  line('size', 'KB of form B', first.bytes / 1024, null)
)
if (median > MAX_MS) process.exitCode = 1
process.exit()
