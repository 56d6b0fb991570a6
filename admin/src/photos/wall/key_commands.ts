/** Where a step leads from the photo in hand. */
export type Step = 'left' | 'right' | 'up' | 'down' | 'screen_up' | 'screen_down' | 'first' | 'last'

/** What a key asks of the wall. */
export type Command =
  | { type: 'step'; step: Step }
  | { type: 'accept' | 'reset' | 'flag' | 'skip' | 'undo' | 'zoom' | 'help' | 'seen' | 'close' }
  | { type: 'reason'; index: number }
  | { type: 'confirm' }
  | { type: 'chip'; by: -1 | 1 }

/** A key as it was pressed. */
export interface Press {
  key: string
  repeat: boolean
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  isComposing: boolean
}

/** Where it was pressed. */
export interface Place {
  /** Something is typed or chosen there: a field, an open menu, a dialog. */
  isTyping: boolean
  /** A button or a link has the focus, whose own keys are Enter and Space. */
  isButton: boolean
  /** The reasons of a reset are open. */
  isResetting: boolean
}

const STEPS: Record<string, Step> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  PageUp: 'screen_up',
  PageDown: 'screen_down',
  Home: 'first',
  End: 'last',
}

const LETTERS = {
  'a': 'accept',
  'r': 'reset',
  'f': 'flag',
  's': 'skip',
  'z': 'undo',
  'g': 'seen',
  ' ': 'zoom',
  '?': 'help',
} as const

/** The keys of the reasons of a reset, in their order. */
export const REASON_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '-'] as const

const reasonOf = (key: string) => REASON_KEYS.findIndex((one) => one === key)

/** While reasons are chosen the photo in hand stays the same. */
const WHILE_RESETTING: readonly Command['type'][] = ['reason', 'confirm', 'close', 'reset', 'help']

function meant(key: string): Command | null {
  if (key in STEPS) return { type: 'step', step: STEPS[key]! }
  const letter = LETTERS[key.toLowerCase() as keyof typeof LETTERS]
  if (letter) return { type: letter }
  if (key === 'Escape') return { type: 'close' }
  if (key === 'Enter') return { type: 'confirm' }
  if (key === '[' || key === ']') return { type: 'chip', by: key === '[' ? -1 : 1 }
  const index = reasonOf(key)
  return index < 0 ? null : { type: 'reason', index }
}

/**
 * What a key asks for; null if it asks for nothing here. Nothing while something is typed, together with
 * Ctrl, Cmd or Alt, or while a key is held down.
 */
export function commandOf(
  press: Press,
  { isTyping, isButton, isResetting }: Place
): Command | null {
  const { key, repeat, ctrlKey, metaKey, altKey, isComposing } = press
  if (repeat || ctrlKey || metaKey || altKey || isComposing || isTyping) return null
  if (isButton && (key === 'Enter' || key === ' ')) return null
  const command = meant(key)
  if (!command) return null
  if (isResetting) return WHILE_RESETTING.includes(command.type) ? command : null
  return command.type === 'confirm' ? null : command
}
