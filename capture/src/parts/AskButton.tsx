import { useEffect, useRef, useState } from 'react'
import { useWords } from '../words/WordsContext'
import { Button } from './Button'

interface Props {
  label: string
  /** What follows from it, as a question. */
  ask: string
  /** On the button that does it. */
  confirm: string
  kind?: 'plain' | 'link'
  isDisabled?: boolean
  onConfirm: () => void
}

/** A button that asks before it does what cannot be undone. */
export function AskButton({ label, ask, confirm, kind, isDisabled, onConfirm }: Props) {
  const { frame } = useWords()
  const [isAsking, setAsking] = useState(false)
  const question = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (isAsking) question.current?.focus()
  }, [isAsking])
  if (!isAsking)
    return (
      <Button kind={kind} isDisabled={isDisabled} onClick={() => setAsking(true)}>
        {label}
      </Button>
    )
  return (
    <div className="card asking" role="group" aria-label={label}>
      <p ref={question} tabIndex={-1}>
        {ask}
      </p>
      <Button
        kind="grave"
        isDisabled={isDisabled}
        onClick={() => {
          setAsking(false)
          onConfirm()
        }}
      >
        {confirm}
      </Button>
      <Button onClick={() => setAsking(false)}>{frame.cancel}</Button>
    </div>
  )
}
