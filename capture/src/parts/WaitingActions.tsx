import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import { Button } from './Button'

/** What can be looked at while nothing can be shot or submitted. */
export function WaitingActions() {
  const { locked } = useWords().after
  const { standing, goTo } = useSession()
  return (
    <>
      {standing.drafts.photos.length > 0 && (
        <Button onClick={() => goTo('drafts')}>{locked.drafts}</Button>
      )}
      <Button onClick={() => goTo('requirements')}>{locked.requirements}</Button>
    </>
  )
}
