import { workbookCells } from '#backend/sheets/read/workbook_cells'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { cellOf, FIELDS } from './roster_book.js'

/** What one reader did with one workbook, in a process of its own. */
export interface ReadOnce {
  wrong: number
  ms: number
  /** Peak of the process. */
  megabytes: number
}

type Cells = unknown[][]

const LIMITS = { maxBytes: 160 * 2 ** 20, maxRows: 101_000 }

interface Workbook {
  xlsx: { load(bytes: Buffer): Promise<unknown> }
  worksheets: { eachRow(each: (row: { values: unknown[] }) => void): void }[]
}

const READERS: Record<string, (bytes: Buffer) => Promise<Cells>> = {
  ours: async (bytes) => {
    const read = await workbookCells(bytes, LIMITS)
    if (!read.ok) throw new Error(read.error)
    return read.value
  },
  exceljs: async (bytes) => {
    const name = 'exceljs'
    const { Workbook } = createRequire(import.meta.url)(name) as { Workbook: new () => Workbook }
    const book = new Workbook()
    await book.xlsx.load(bytes)
    const rows: Cells = []
    // Its columns are counted from 1.
    book.worksheets[0]!.eachRow(({ values }) => rows.push(values.slice(1)))
    return rows
  },
}

/** Cells that differ from what was written, and such that are missing. */
const countWrong = (rows: Cells, heads: number) =>
  Array.from({ length: heads }, (_, at) =>
    FIELDS.filter((_field, place) => rows[at + 1]?.[place] !== cellOf(at, place))
  ).flat().length

const [, , reader, path, heads] = process.argv
const bytes = readFileSync(path!)
const before = performance.now()
const rows = await READERS[reader!]!(bytes)
const ms = performance.now() - before
const megabytes = process.resourceUsage().maxRSS / 1_024
process.send!({ wrong: countWrong(rows, Number(heads)), ms, megabytes } satisfies ReadOnce)
process.disconnect()
