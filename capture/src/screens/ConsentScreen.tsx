import { useState } from 'react'
import { Button } from '../parts/Button'
import { ContactLine } from '../parts/ContactLine'
import { Screen } from '../parts/Screen'
import { StepButton } from '../parts/StepButton'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

/** Whoever refuses is photographed at a fixed point, and judged by a person. */
function Refused({ onBack }: { onBack: () => void }) {
  const { consent } = useWords().steps
  return (
    <Screen
      title={consent.refusedTitle}
      lead={consent.refusedLead}
      actions={<Button onClick={onBack}>{consent.reconsider}</Button>}
    >
      <ul className="card">
        {consent.refusedWays.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <ContactLine />
    </Screen>
  )
}

/** 单独同意: the text of the centre, agreed to by its version or refused. */
export function ConsentScreen() {
  const { consent } = useWords().steps
  const { standing } = useSession()
  const [isRefused, setRefused] = useState(false)
  const { version, text } = standing.texts.consent
  if (isRefused) return <Refused onBack={() => setRefused(false)} />
  return (
    <Screen
      title={consent.title}
      lead={consent.lead}
      actions={
        <>
          <StepButton step="consent" body={{ version }} label={consent.agree} />
          <Button onClick={() => setRefused(true)}>{consent.refuse}</Button>
        </>
      }
    >
      <TroubleNotice />
      <div className="card own-text" tabIndex={0} role="region" aria-label={consent.title}>
        {text}
      </div>
    </Screen>
  )
}
