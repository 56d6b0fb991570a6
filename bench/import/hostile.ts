import { askRows } from '#backend/roster/list/read/read_in_child'
import { LIST_FIELDS } from '#domain/roster/list/list_fields'
import { hostileTexts } from '#tests/hostile_lists/hostile_texts'
import { hostileWorkbooks } from '#tests/hostile_lists/hostile_workbooks'
import { cellOf, FIELDS } from './roster_book.js'

/** What one hostile file took until its name was said: of time, and of the memory of the process that asked. */
export interface HostileRead {
  name: string
  said: string
  ms: number
  megabytes: number
}

const mapping = Object.fromEntries(LIST_FIELDS.map((field, place) => [field, FIELDS[place]]))
const rules = { school: cellOf(0, 0), masks: false }

async function readOnce(name: string, bytes: Buffer): Promise<HostileRead> {
  const before = process.memoryUsage().rss
  let most = before
  const look = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 10)
  const begun = performance.now()
  const read = await askRows({ bytes, remembered: {}, mapping, rules })
  const ms = performance.now() - begun
  clearInterval(look)
  const megabytes = (most - before) / 2 ** 20
  return { name, said: read.ok ? 'read' : read.error.type, ms, megabytes }
}

/** Each hostile file, one after the other. */
export async function readHostile(): Promise<HostileRead[]> {
  const rows = [FIELDS.map((_field, place) => cellOf(1, place))]
  const files = [
    ...(await hostileWorkbooks({ headings: FIELDS, rows })),
    ...hostileTexts(FIELDS.join(',')),
  ]
  const reads: HostileRead[] = []
  for (const { name, bytes } of files) reads.push(await readOnce(name, bytes))
  return reads
}
