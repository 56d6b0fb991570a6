import { AskButton } from '../parts/AskButton'
import { Button } from '../parts/Button'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

/** 撤回同意: exactly what happens, before it does. */
export function WithdrawalScreen() {
  const { ownData, frame } = useWords()
  const { withdrawal: words } = ownData
  const { standing, act, isBusy, goTo } = useSession()
  const { mayWithdraw, erases, asks } = standing.consent
  const withdraw = async () => {
    if (await act((api) => api.withdrawConsent())) goTo(null)
  }
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      actions={
        <>
          {mayWithdraw && (
            <AskButton
              label={asks ? words.send : words.confirm}
              ask={words.ask}
              confirm={words.confirm}
              isDisabled={isBusy}
              onConfirm={() => void withdraw()}
            />
          )}
          <Button onClick={() => goTo(null)}>{frame.back}</Button>
        </>
      }
    >
      <TroubleNotice />
      {asks && <p className="card">{words.asks}</p>}
      {(!asks || erases > 0) && (
        <ul className="card">
          <li>{words.erases(erases)}</li>
          {!asks && words.follows.map((line) => <li key={line}>{line}</li>)}
        </ul>
      )}
      <p className="muted">{words.keeps}</p>
    </Screen>
  )
}
