import { Button } from '../parts/Button'
import { Marks } from '../parts/Marks'
import { Notice } from '../parts/Notice'
import { Picture } from '../parts/Picture'
import { Screen } from '../parts/Screen'
import { ShootButton } from '../parts/ShootButton'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import { FaultCard } from './FaultCard'

const TITLES: Record<string, 'failedTitle' | 'reviewTitle'> = {
  failed: 'failedTitle',
  awaiting_review: 'reviewTitle',
}

/** 不得翻拍: a machine was not sure that a person was before the camera. */
const LIFE_RULE = 'PR26'

/** 检测结果: every rule that failed, with its remedy, and the measured lines over the picture. */
export function VerdictScreen() {
  const { after, shooting } = useWords()
  const { verdict, locked } = after
  const { standing, goTo } = useSession()
  const { lastShot, drafts, tries } = standing
  const faults = lastShot?.faults ?? []
  const title = verdict[TITLES[lastShot?.state ?? ''] ?? 'passedTitle']
  return (
    <Screen
      title={title}
      actions={
        <>
          <ShootButton label={verdict.again} />
          {drafts.photos.length > 0 && (
            <Button onClick={() => goTo('drafts')}>{verdict.drafts}</Button>
          )}
          {faults.length > 0 && (
            <Button kind="link" onClick={() => goTo('requirements')}>
              {locked.requirements}
            </Button>
          )}
        </>
      }
    >
      <TroubleNotice />
      {faults.length > 0 ? (
        <Notice kind="error">
          <p>{verdict.failedLead}</p>
          <p>{faults.map(({ name }) => name).join(' · ')}</p>
        </Notice>
      ) : (
        <Notice kind="good">{verdict.passed}</Notice>
      )}
      {faults.length > 0 && standing.shoot.may && <Notice kind="good">{verdict.ready}</Notice>}
      {faults.some(({ rule }) => rule === LIFE_RULE) && (
        <Notice>
          <p>{verdict.lifeMeans}</p>
          <p>{verdict.lifeLeft(tries.liveness)}</p>
        </Notice>
      )}
      {lastShot?.hasPicture && (
        <div className="marked">
          <Picture id={lastShot.photoId} kind="picture" alt={verdict.picture} />
          <Marks marks={faults.flatMap(({ marks }) => marks)} />
        </div>
      )}
      {faults.map((fault) => (
        <FaultCard key={fault.rule} fault={fault} />
      ))}
      {faults.length > 0 && (
        <p className="muted">{shooting.camera.remaining(tries.other, tries.liveness)}</p>
      )}
    </Screen>
  )
}
