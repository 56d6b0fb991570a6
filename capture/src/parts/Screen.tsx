import { useEffect, useRef, type ReactNode } from 'react'
import { useWords } from '../words/WordsContext'

interface Props {
  title: string
  lead?: ReactNode
  /** The one thing to do next, and ways out. */
  actions?: ReactNode
  children?: ReactNode
}

/** One screen: its heading is read first, what to do next stands at its end. */
export function Screen({ title, lead, actions, children }: Props) {
  const { frame } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · ${frame.site}`
  }, [title, frame])
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [title])
  return (
    <div className="screen">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
      {actions && <div className="actions">{actions}</div>}
    </div>
  )
}
