import type { Sending } from './useSending'
import { useHold } from '../session/KioskContext'
import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { Screen } from '../parts/Screen'
import { useCountdown } from '../parts/useCountdown'
import { useWords } from '../words/WordsContext'

function Waiting({ nextAt }: { nextAt: number }) {
  const { making } = useWords().shooting
  return <p className="muted">{making.waiting(useCountdown(nextAt))}</p>
}

/** The shot is on its way; without a network it stays on the phone. */
export function UploadingScreen({ sending }: { sending: Sending }) {
  const { making, preview } = useWords().shooting
  useHold('sending')
  const { part, attempts, nextAt, isInMemory, sendNow } = sending
  return (
    <Screen
      title={making.uploadingTitle}
      actions={
        nextAt !== null && (
          <Button kind="primary" onClick={sendNow}>
            {making.now}
          </Button>
        )
      }
    >
      {attempts > 0 ? (
        <Notice kind="warning">{making.offline}</Notice>
      ) : (
        <Notice>{making.uploading}</Notice>
      )}
      {isInMemory && <Notice kind="warning">{preview.lowStorage}</Notice>}
      <progress className="whole" value={part} max={1} aria-label={making.uploadingTitle} />
      {nextAt !== null && <Waiting nextAt={nextAt} />}
    </Screen>
  )
}
