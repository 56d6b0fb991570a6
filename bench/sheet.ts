import { closePrinter, printerPid } from '#backend/paper/printer/print_paper'
import type { Sheet } from '#backend/proofreading/sheets/compose_sheets'
import { printPages } from '#backend/proofreading/sheets/print_pages'
import { FIELDS } from '#backend/proofreading/sheets/sheet_layout'
import { PHOTOS_A_PAGE } from '#domain/proofreading/check_sheet'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { megabytesOf } from './sheet/browser_memory.js'

/** A check sheet of a hundred pages, with the pictures and the browser’s start. */
const PAGES = 100
const MAX = { seconds: 12, megabytes: 2_048 }

const words = JSON.parse(
  readFileSync(new URL('../backend/lang/zh/papers.json', import.meta.url), 'utf8')
)
const head = { lang: 'zh-CN', unit: '江苏大学', cohort: '2024届', date: '2023-05-22' }

/** As they are stored for papers, and as heavy: noise under a blur, each another one. */
const pictures = await Promise.all(
  Array.from({ length: 48 }, (_, index) =>
    sharp({
      create: {
        ...{ width: 240, height: 320, channels: 3, background: '#888' },
        noise: { type: 'gaussian', mean: 100 + index, sigma: 25 },
      },
    })
      .blur(1.2)
      .jpeg({ quality: 80 })
      .toBuffer()
  )
)

const student = (page: number, at: number) => ({
  ...{ classId: null, className: null, college: null },
  xh: String(2_020_000_000 + page * PHOTOS_A_PAGE + at),
  maskedName: `${String.fromCodePoint(0x4e00 + page * PHOTOS_A_PAGE + at)}*`,
  lastFour: '123X',
  picture: String(page * PHOTOS_A_PAGE + at),
})

const sheets: Sheet[] = Array.from({ length: PAGES }, (_, page) => ({
  ...{ college: '信息学院', className: '软件2001', no: `第 ${page + 1} / ${PAGES} 页` },
  photos: Array.from({ length: PHOTOS_A_PAGE }, (_one, at) => student(page, at)),
  ...{ missing: [], below: 0, total: null },
}))

let isPrinting = true
let most = 0
async function watch() {
  while (isPrinting) {
    const pid = printerPid()
    if (pid) most = Math.max(most, megabytesOf(pid))
    await wait(200)
  }
}

const watching = watch()
const begun = performance.now()
const printed = await printPages(sheets, {
  title: words.title,
  valuesOf: (some) => ({ ...head, words, fields: FIELDS, sheets: some }),
  pictureAt: async (key) => pictures[Number(key) % pictures.length]!,
  onPrinted: async () => {},
})
const seconds = Math.round((performance.now() - begun) / 100) / 10
isPrinting = false
await watching
await closePrinter()
if (!printed.ok) throw new Error(printed.error.type)

const row = (bench: string, unit: string, ours: number, theirs: number) =>
  console.log(
    JSON.stringify({
      ...{ bench: `sheet.${bench}`, unit, ours, reference: 'at most', theirs },
      ratio: Math.round((ours / theirs) * 100) / 100,
      higherIsBetter: false,
    })
  )
row('print', `s for ${PAGES} pages with ${PHOTOS_A_PAGE} photos each`, seconds, MAX.seconds)
row('memory', 'MB of all processes of the browser', most, MAX.megabytes)
row('size', 'MB of the PDF', Math.round(printed.value.length / 2 ** 20), 100)
if (seconds > MAX.seconds || most > MAX.megabytes) process.exitCode = 1
process.exit()
