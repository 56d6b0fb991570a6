import { AskButton } from '../parts/AskButton'
import { Notice } from '../parts/Notice'
import { Picture } from '../parts/Picture'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { ProofCard } from './ProofCard'
import { SaveButton } from './SaveButton'
import { useTimes } from '../parts/useTimes'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import type { Words } from '../words/zh'

type State = keyof Words['after']['status']['states']

const isState = (state: string, words: Words): state is State => state in words.after.status.states

/** After the submission: how the photo stands, and what comes next. */
export function StatusScreen() {
  const words = useWords()
  const { status, drafts, payment: ofPayment } = words.after
  const { standing, act, isBusy } = useSession()
  const { timeOf } = useTimes()
  const { photo, payment, proof } = standing
  if (!photo) return <Screen title={status.title} />
  const state = isState(photo.state, words) ? photo.state : 'checking'
  return (
    <Screen
      title={status.title}
      actions={
        photo.mayWithdraw && (
          <AskButton
            label={status.withdraw}
            ask={status.withdrawAsk}
            confirm={status.withdrawDo}
            isDisabled={isBusy}
            onConfirm={() => void act((api) => api.withdraw(photo.id))}
          />
        )
      }
    >
      <TroubleNotice />
      {proof && <ProofCard key={proof.version} proof={proof} />}
      <Notice kind={state === 'accepted' ? 'good' : 'info'}>
        <h2>{status.states[state]}</h2>
        <p>{status.states_next[state]}</p>
        {photo.hasProduct && <p>{status.product}</p>}
      </Notice>
      <Picture id={photo.id} kind={photo.hasProduct ? 'product' : 'picture'} alt={status.picture} />
      {photo.hasProduct && <SaveButton id={photo.id} />}
      <p className="muted">{drafts.taken(timeOf(photo.takenAt))}</p>
      {payment.kind !== 'due' && <p>{ofPayment.skipped[payment.kind]}</p>}
    </Screen>
  )
}
