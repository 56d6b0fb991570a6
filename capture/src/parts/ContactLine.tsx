import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

/** Whom to call: one tap, on a phone. */
export function ContactLine() {
  const { frame } = useWords()
  const { name, phone } = useSession().standing.contact
  if (!phone) return <p className="contact">{frame.noContact}</p>
  return (
    <p className="contact">
      {frame.askSchool} {name}
      <a className="button plain" href={`tel:${phone}`}>
        {frame.call(phone)}
      </a>
    </p>
  )
}
