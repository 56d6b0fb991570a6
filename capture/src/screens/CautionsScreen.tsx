import { Screen } from '../parts/Screen'
import { StepButton } from '../parts/StepButton'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

/** 阅读注意事项 */
export function CautionsScreen() {
  const { cautions } = useWords().steps
  const { standing } = useSession()
  const { version } = standing.texts.cautions
  return (
    <Screen
      title={cautions.title}
      lead={cautions.lead}
      actions={<StepButton step="cautions" body={{ version }} label={cautions.agree} />}
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
