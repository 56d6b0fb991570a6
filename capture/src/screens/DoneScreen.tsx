import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { Screen } from '../parts/Screen'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

/** 图像采集即完成: and what comes next. */
export function DoneScreen({ onOver }: { onOver: () => void }) {
  const { done, payment: words } = useWords().after
  const { payment } = useSession().standing
  return (
    <Screen
      title={done.title}
      actions={
        <Button kind="primary" onClick={onOver}>
          {done.status}
        </Button>
      }
    >
      <Notice kind="good">{done.lead}</Notice>
      <ol>
        {done.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {payment.kind !== 'due' && <p>{words.skipped[payment.kind]}</p>}
    </Screen>
  )
}
