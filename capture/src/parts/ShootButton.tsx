import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import { Button } from './Button'
import { HoursLines } from './HoursLines'
import { LockCountdown } from './LockCountdown'
import { Notice } from './Notice'

interface Props {
  label: string
  kind?: 'primary' | 'plain'
}

/** Leads to the camera; if it may not be opened now, says why and when. */
export function ShootButton({ label, kind = 'primary' }: Props) {
  const { after } = useWords()
  const { standing, goTo } = useSession()
  const { may, why } = standing.shoot
  if (may)
    return (
      <Button kind={kind} onClick={() => goTo('camera')}>
        {label}
      </Button>
    )
  if (why === 'shoot_locked') return <LockCountdown />
  if (why === 'draft_box_full') return <Notice kind="warning">{after.drafts.full}</Notice>
  if (why === 'shoot_closed')
    return (
      <Notice kind="warning">
        <HoursLines />
      </Notice>
    )
  return null
}
