import type { ConsentRequest } from '../api/standing'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import { Notice } from './Notice'
import { useTimes } from './useTimes'

function RequestNotice({ state, ground, askedAt, answeredAt }: ConsentRequest) {
  const { request } = useWords().ownData
  const { timeOf } = useTimes()
  return (
    <Notice kind={state === 'refused' ? 'warning' : 'info'}>
      <h2>{request.title}</h2>
      <p>
        {request.states[state]} {ground && request.grounds[ground]}
      </p>
      <p>
        {request.asked(timeOf(askedAt))} {answeredAt && request.answered(timeOf(answeredAt))}
      </p>
    </Notice>
  )
}

/** Consent that was withdrawn, and what the centre has answered: it stands over every screen. */
export function ConsentNotice() {
  const { ownData } = useWords()
  const { timeOf } = useTimes()
  const { withdrawnAt, requests } = useSession().standing.consent
  return (
    <>
      {withdrawnAt && requests.length === 0 && (
        <Notice kind="warning">{ownData.withdrawn(timeOf(withdrawnAt))}</Notice>
      )}
      {requests.map((request) => (
        <RequestNotice key={request.id} {...request} />
      ))}
    </>
  )
}
