import type { Standing } from '../api/standing'
import { useSpoken } from '../words/WordsContext'

function InboxButton({ unread, onOpen }: { unread: number; onOpen: () => void }) {
  const { inbox } = useSpoken().words
  return (
    <button type="button" className="button link inbox-button" onClick={onOpen}>
      {inbox.open}
      {unread > 0 && (
        <>
          <span className="unread" aria-hidden="true">
            {unread}
          </span>
          <span className="hidden">{inbox.unread(unread)}</span>
        </>
      )}
    </button>
  )
}

/** Steps that are behind, and the one that is due. */
function StepLine({ steps }: Pick<Standing, 'steps'>) {
  const { words } = useSpoken()
  // Consent that was withdrawn is due again, with steps behind it that are done.
  const done = steps.findIndex(({ isDone }) => !isDone)
  if (done < 0) return null
  return (
    <div className="steps">
      <p>{words.frame.step(done + 1, steps.length)}</p>
      <progress value={done} max={steps.length} aria-hidden="true" />
    </div>
  )
}

interface Props {
  standing: Standing | null
  /** Opens the messages; left out while nobody is signed in. */
  onInbox?: () => void
}

/** Whose page it is, its messages and its language. */
export function Header({ standing, onInbox }: Props) {
  const { words, language, speak } = useSpoken()
  const { frame } = words
  const student = standing?.student
  return (
    <header className="header">
      <div className="header-line">
        <strong>{frame.brand}</strong>
        {onInbox && standing && <InboxButton unread={standing.unread} onOpen={onInbox} />}
        <button
          type="button"
          className="button link"
          aria-label={frame.switchLanguage}
          onClick={() => speak(language === 'zh' ? 'en' : 'zh')}
        >
          {frame.otherLanguage}
        </button>
      </div>
      {student && (
        <p className="student" aria-label={frame.student}>
          <strong>{student.maskedName}</strong>
          <span>{student.school}</span>
          {student.className && <span>{student.className}</span>}
          {student.lastFour && <span>{frame.lastFour(student.lastFour)}</span>}
        </p>
      )}
      {standing && <StepLine steps={standing.steps} />}
    </header>
  )
}
