import { Button } from '../parts/Button'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

/** A school that has set up nothing yet has no notice either: that is what was read. */
const NONE = 'none'

/** 阅读学校通知 */
export function NoticeScreen() {
  const { notice } = useWords().steps
  const { standing, act, isBusy } = useSession()
  const { version, text } = standing.texts.notice ?? { version: NONE, text: notice.none }
  return (
    <Screen
      title={notice.title}
      lead={notice.lead}
      actions={
        <Button
          kind="primary"
          isDisabled={isBusy}
          onClick={() => void act((api) => api.takeStep('notice', { version }))}
        >
          {notice.agree}
        </Button>
      }
    >
      <TroubleNotice />
      <div className="card own-text" tabIndex={0} role="region" aria-label={notice.title}>
        {text}
      </div>
    </Screen>
  )
}
