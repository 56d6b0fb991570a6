import { Button } from '../parts/Button'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

/** 阅读注意事项 */
export function CautionsScreen() {
  const { cautions } = useWords().steps
  const { standing, act, isBusy } = useSession()
  const { version } = standing.texts.cautions
  return (
    <Screen
      title={cautions.title}
      lead={cautions.lead}
      actions={
        <Button
          kind="primary"
          isDisabled={isBusy}
          onClick={() => void act((api) => api.takeStep('cautions', { version }))}
        >
          {cautions.agree}
        </Button>
      }
    >
      <TroubleNotice />
      <ol className="card points">
        {Object.entries(cautions.points).map(([name, text]) => (
          <li key={name}>{text}</li>
        ))}
      </ol>
    </Screen>
  )
}
