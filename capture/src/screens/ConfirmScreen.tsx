import type { Draft } from '../api/standing'
import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { Picture } from '../parts/Picture'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

interface Props {
  draft: Draft
  onBack: () => void
  /** Where the student pays, that comes first, and submits it. */
  onPay: () => void
}

/** 确认上传: the chosen draft, large, original beside processed (附件2 第 14 条). */
export function ConfirmScreen({ draft, onBack, onPay }: Props) {
  const { confirm, drafts } = useWords().after
  const { standing, act, isBusy } = useSession()
  const isDue = standing.payment.kind === 'due'
  return (
    <Screen
      title={confirm.title}
      lead={confirm.lead}
      actions={
        <>
          <Button
            kind="primary"
            isDisabled={isBusy}
            onClick={isDue ? onPay : () => void act((api) => api.submit(draft.id))}
          >
            {isDue ? confirm.submitAndPay : confirm.submit}
          </Button>
          <Button onClick={onBack}>{confirm.back}</Button>
        </>
      }
    >
      <TroubleNotice />
      <div className="pair">
        <figure>
          <Picture id={draft.id} kind="picture" alt={confirm.original} />
          <figcaption>{confirm.original}</figcaption>
        </figure>
        {draft.hasProduct ? (
          <figure>
            <Picture id={draft.id} kind="product" alt={confirm.processed} />
            <figcaption>{confirm.processed}</figcaption>
          </figure>
        ) : (
          <Notice>{confirm.noProcessed}</Notice>
        )}
      </div>
      {draft.needsReview && <Notice>{drafts.unsure}</Notice>}
    </Screen>
  )
}
