import { Screen } from '../parts/Screen'
import { StepButton } from '../parts/StepButton'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

/** A school that has set up nothing yet has no notice either: that is what was read. */
const NONE = 'none'

/** 阅读学校通知 */
export function NoticeScreen() {
  const { notice } = useWords().steps
  const { standing } = useSession()
  const { version, text } = standing.texts.notice ?? { version: NONE, text: notice.none }
  return (
    <Screen
      title={notice.title}
      lead={notice.lead}
      actions={<StepButton step="notice" body={{ version }} label={notice.agree} />}
    >
      <TroubleNotice />
      <div className="card own-text" tabIndex={0} role="region" aria-label={notice.title}>
        {text}
      </div>
    </Screen>
  )
}
