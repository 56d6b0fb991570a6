import { getLocation, parseTree, type Node, type ParseError } from 'jsonc-parser'
import { err, ok, type Result } from '#domain/result'
import {
  CODE_FIELDS,
  OWN_FIELDS,
  type CodeField,
  type CodeFields,
} from '#domain/capture/code_fields'

/** Many times what a code holds. */
const MAX_TEXT = 4_000

/** Why a decoded text is not read. A place is told; what stands there is not, as it may be somebody's. */
export type CodeTextFault =
  | { type: 'code_text_too_long' }
  | { type: 'code_text_malformed'; line: number; column: number; field: string }
  | { type: 'code_not_of_student' }
  | { type: 'code_field_missing'; field: CodeField }
  | { type: 'code_field_twice'; field: CodeField }
  | { type: 'code_field_unfit'; field: CodeField }

const KNOWN: readonly string[] = [...CODE_FIELDS, ...OWN_FIELDS]

/** Where a text is broken: line and column from 1, and the field that was last begun. */
function malformedAt(text: string, { offset }: ParseError): CodeTextFault {
  const before = text.slice(0, offset).split('\n')
  const [last] = getLocation(text, Math.max(0, offset - 1)).path
  const field = KNOWN.includes(String(last)) ? String(last) : ''
  const column = before.at(-1)!.length + 1
  return { type: 'code_text_malformed', line: before.length, column, field }
}

const entriesOf = (tree: Node): [string, unknown][] =>
  (tree.children ?? []).map(({ children }) => [children![0]!.value, children![1]?.value])

/** A number is a text here: the registry prints its time stamp either way. */
const asText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null

/**
 * Reads the text of a decoded 采集码: an object with the nine fields of the registry (海南 附件一, 3). Fields that
 * nobody knows are left out.
 */
export function readCodeText(text: string): Result<CodeFields, CodeTextFault> {
  if (text.length > MAX_TEXT) return err({ type: 'code_text_too_long' })
  const faults: ParseError[] = []
  const tree = parseTree(text, faults, { disallowComments: true, allowTrailingComma: false })
  if (faults[0]) return err(malformedAt(text, faults[0]))
  if (tree?.type !== 'object') return err({ type: 'code_not_of_student' })
  const entries = entriesOf(tree)
  const fields: Record<string, string> = {}
  for (const field of CODE_FIELDS) {
    const named = entries.filter(([name]) => name === field)
    if (named.length === 0) return err({ type: 'code_field_missing', field })
    if (named.length > 1) return err({ type: 'code_field_twice', field })
    const value = asText(named[0]![1])
    if (value === null) return err({ type: 'code_field_unfit', field })
    fields[field] = value.trim()
  }
  for (const field of OWN_FIELDS) {
    const value = asText(entries.find(([name]) => name === field)?.[1])
    if (value?.trim()) fields[field] = value.trim()
  }
  return ok(fields as CodeFields)
}
