import { useRef, useState, type FormEvent } from 'react'
import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { TroubleLine } from '../parts/TroubleLine'
import { useWords } from '../words/WordsContext'
import { Keypad } from './Keypad'
import { useKioskWords } from './useKioskWords'
import { FIELDS, LONGEST, useNameEntry, type Field } from './useNameEntry'

interface Props {
  device: string
  onTurn: (token: string) => void
  onClosed: () => void
}

/** 实名验证 at a device: the own number and the last four, by keys on the screen, as whole classes come by. */
export function NameSide({ device, onTurn, onClosed }: Props) {
  const { name } = useWords().scan
  const { byName } = useKioskWords()
  const { typed, isBusy, isMissing, trouble, write, open } = useNameEntry(device, onTurn, onClosed)
  const [field, setField] = useState<Field>('xh')
  const [hasLetters, setLetters] = useState(false)
  const inputs = useRef<Partial<Record<Field, HTMLInputElement | null>>>({})

  const goTo = (next: Field) => {
    setField(next)
    inputs.current[next]?.focus()
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    goTo((await open()) ?? 'xh')
  }
  return (
    <>
      <h2>{byName.title}</h2>
      <TroubleLine trouble={trouble} />
      {isMissing && <Notice kind="error">{byName.missing}</Notice>}
      <form
        className="by-name"
        onSubmit={(event) => void submit(event)}
        autoComplete="off"
        noValidate
      >
        {FIELDS.map((each) => (
          <label key={each} className={`field ${each === field ? 'typed' : ''}`}>
            <span>{name[each]}</span>
            <input
              ref={(input) => void (inputs.current[each] = input)}
              className={each === 'lastFour' ? 'veiled' : undefined}
              value={typed[each]}
              maxLength={LONGEST[each]}
              inputMode={hasLetters ? 'text' : 'none'}
              autoComplete="off"
              autoCorrect="off"
              autoCapitalize="characters"
              spellCheck={false}
              onFocus={() => setField(each)}
              onChange={({ target }) => write(each, () => target.value)}
            />
          </label>
        ))}
        <Keypad
          isDisabled={isBusy}
          onKey={(key) => write(field, (before) => before + key)}
          onErase={() => write(field, (before) => before.slice(0, -1))}
        />
        <div className="actions">
          <Button kind="primary" type="submit" isDisabled={isBusy}>
            {name.open}
          </Button>
          <Button
            kind="link"
            onClick={() => {
              setLetters(!hasLetters)
              goTo(field)
            }}
          >
            {hasLetters ? byName.digits : byName.letters}
          </Button>
        </div>
      </form>
      <p className="muted">{byName.lead}</p>
      <p className="muted">{byName.anybody}</p>
    </>
  )
}
