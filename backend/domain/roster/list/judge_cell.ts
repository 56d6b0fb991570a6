import { lastFour, maskName } from '../../identity/masks.js'
import { foldWidth } from '../fold_width.js'
import { checkLastFour, isFullId } from '../last_four.js'
import { checkMaskedName } from '../masked_name.js'
import { nameKey } from '../name_key.js'
import { isLikeName, isXh } from '../xh_key.js'
import { hasRadicals, hiddenCodes, withoutHidden, withoutRadicals } from './hidden_characters.js'
import type { ListFault } from './list_fault.js'
import type { ListField, RawCell } from './list_fields.js'

export interface ListRules {
  /** The name of the school whose list it is. */
  school: string
  /** Full names and ID numbers are masked as they are read: the school’s explicit choice. */
  masks: boolean
}

/** A cell as it is stored, or null with its fault. */
export interface JudgedCell {
  stored: string | null
  fault: ListFault | null
}

type Fault = Omit<ListFault, 'column' | 'value'>
type Answer = string | (Fault & { value?: string })

const MAX_LETTERS = 80
/** Excel keeps fifteen digits. */
const EXACT = 1e15
const SCIENTIFIC = /^\d+(\.\d+)?e\+?\d+$/i
const EDGES = /^[ \t\r\n]+|[ \t\r\n]+$/g
const WIDE = /[\uFF01-\uFF5E]/
/** A text of GB18030 that was read as Latin-1, and one that went through two encodings. */
const GARBLED = /[\u00C0-\u00FF]{2,}|锟斤拷/

/** Numbers that are no amounts: Excel takes their zeros and last digits. */
const isCode = (field: ListField) => field === 'xh' || field === 'last_four'

/** Blanks stand within English names of colleges, classes and people. */
const allowsBlanks = (field: ListField) => !isCode(field)

function writtenFault(field: ListField, text: string): Answer | null {
  const codes = hiddenCodes(text, allowsBlanks(field))
  if (codes || GARBLED.test(text))
    return { type: 'list_hidden', codes: codes || 'Latin-1', right: withoutHidden(text) }
  if (hasRadicals(text)) return { type: 'list_radical', right: withoutRadicals(text) }
  if (text.length > MAX_LETTERS) return { type: 'list_long', value: text.slice(0, MAX_LETTERS) }
  return isCode(field) && WIDE.test(text)
    ? { type: 'list_full_width', right: foldWidth(text) }
    : null
}

/** A mask shows letters of any text: what it leaves must be a name again. */
function readName(text: string, { masks }: ListRules): Answer {
  const name = checkMaskedName(text)
  if (name.ok) return name.value
  if (name.error === 'full_name' && masks) {
    const masked = checkMaskedName(maskName(text))
    return masked.ok ? masked.value : { type: 'list_name_unfit' }
  }
  const types = {
    full_name: 'list_unmasked',
    shows_too_much: 'list_shows_too_much',
    unfit: 'list_name_unfit',
    empty: 'cell_empty',
  } as const
  return { type: types[name.error] }
}

function readFour(text: string, { masks }: ListRules): Answer {
  const four = checkLastFour(text)
  if (four.ok) return four.value
  if (four.error === 'full_id' && masks) {
    // A passport may end in letters, which no 采集码 shows.
    const last = checkLastFour(lastFour(text))
    return last.ok ? last.value : { type: 'list_four_unfit', value: '' }
  }
  if (four.error === 'full_id') return { type: 'list_full_id' }
  if (four.error === 'unfit' && /^\d{1,3}$/.test(text)) return { type: 'list_zeros_lost' }
  return { type: 'list_four_unfit', value: text.length > 4 ? '' : text }
}

/** What remains to be asked of each field of a text without faults of writing. */
const READ: Record<ListField, (text: string, rules: ListRules) => Answer> = {
  school: (text, { school }) =>
    nameKey(text) === nameKey(school) ? school : { type: 'list_other_school', right: school },
  college: (text) => text,
  class: (text) => text,
  xh: (text) => (isXh(text) ? text : { type: 'list_xh_unfit' }),
  last_four: readFour,
  masked_name: readName,
}

/** Whatever is wrong with it, a cell that shows a full name or ID number is not kept. */
function mayBeKept(field: ListField, text: string): boolean {
  const plain = withoutHidden(withoutRadicals(text))
  if (isFullId(plain)) return false
  if (field === 'masked_name') return checkMaskedName(plain).ok
  if (field === 'xh' && isLikeName(plain)) return false
  const four = field === 'last_four' ? checkLastFour(plain) : null
  return !four || four.ok || four.error !== 'full_id'
}

function answer(field: ListField, text: string, read: Answer): JudgedCell {
  if (typeof read === 'string') return { stored: read, fault: null }
  const isKept = mayBeKept(field, text)
  const { value = isKept ? text : '', right, ...fault } = read
  const mended = isKept && right !== undefined ? { right } : {}
  return { stored: value || null, fault: { column: field, value, ...fault, ...mended } }
}

/** A number or a day in place of a code: its digits or zeros may be gone. */
function changedByExcel(field: ListField, raw: RawCell): Answer | null {
  if (!isCode(field)) return null
  if (raw instanceof Date) return { type: 'list_date', value: raw.toISOString().slice(0, 10) }
  const isLost = typeof raw === 'number' ? Math.abs(raw) >= EXACT : SCIENTIFIC.test(raw.trim())
  // Fifteen digits of an ID number are too many to keep.
  return isLost ? { type: 'digits_lost', value: '' } : null
}

const textOf = (raw: RawCell) =>
  raw instanceof Date ? raw.toISOString().slice(0, 10) : String(raw).replace(EDGES, '')

/**
 * Judges one cell of a school’s list. A full name or ID number is a fault and not kept, in whichever column it
 * stands, unless the school chose that they are masked (教学服〔2022〕10号: code mode stores neither).
 */
export function judgeCell(field: ListField, raw: RawCell, rules: ListRules): JudgedCell {
  const text = textOf(raw)
  if (text === '') return answer(field, text, { type: 'cell_empty' })
  const changed = changedByExcel(field, raw)
  if (changed) return answer(field, text, changed)
  if (isFullId(withoutHidden(text)) && !(field === 'last_four' && rules.masks))
    return answer(field, text, { type: 'list_full_id' })
  return answer(field, text, writtenFault(field, text) ?? READ[field](text, rules))
}
