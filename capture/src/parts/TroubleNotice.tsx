import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import { Notice } from './Notice'

/** What the last act met with, in the words of the server. */
export function TroubleNotice() {
  const { frame } = useWords()
  const { trouble } = useSession()
  if (!trouble) return null
  const says = trouble.kind === 'unreachable' ? frame.unreachable : trouble.says || frame.refused
  return <Notice kind="error">{says}</Notice>
}
