import { useId } from 'react'
import { Notice } from '../parts/Notice'
import { useWords } from '../words/WordsContext'

/** What a mailbox looks like; whether it is one the first letter shows. */
export const isMailbox = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim())

interface Props {
  value: string
  isUnfit: boolean
  onChange: (value: string) => void
}

export function MailboxField({ value, isUnfit, onChange }: Props) {
  const { inbox } = useWords()
  const unfit = useId()
  return (
    <>
      <label className="field">
        <span>{inbox.mailbox}</span>
        <input
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          value={value}
          aria-invalid={isUnfit}
          aria-describedby={isUnfit ? unfit : undefined}
          onChange={({ target }) => onChange(target.value)}
        />
      </label>
      {isUnfit && (
        <div id={unfit}>
          <Notice kind="error">{inbox.mailboxUnfit}</Notice>
        </div>
      )}
    </>
  )
}
