import type { Trouble } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import { Notice } from './Notice'

/** What went wrong, in the words of the server, or that it is not reached. */
export function TroubleLine({ trouble }: { trouble: Trouble | null }) {
  const { frame } = useWords()
  if (!trouble) return null
  const says = trouble.kind === 'unreachable' ? frame.unreachable : trouble.says || frame.refused
  return <Notice kind="error">{says}</Notice>
}
