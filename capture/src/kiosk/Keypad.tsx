import { useKioskWords } from './useKioskWords'

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'X', '0']

interface Props {
  isDisabled: boolean
  onKey: (key: string) => void
  onErase: () => void
}

/** Digits, and the X that an ID number may end with: large, and always at the same place. */
export function Keypad({ isDisabled, onKey, onErase }: Props) {
  const { byName } = useKioskWords()
  return (
    <div className="keypad" role="group" aria-label={byName.keypad}>
      {DIGITS.map((key) => (
        <button key={key} type="button" disabled={isDisabled} onClick={() => onKey(key)}>
          {key}
        </button>
      ))}
      <button type="button" disabled={isDisabled} aria-label={byName.erase} onClick={onErase}>
        ⌫
      </button>
    </div>
  )
}
