import type { Standing } from '../api/standing'
import { BadAndGood } from '../drawings/BadAndGood'
import { drawingOf } from '../drawings/kinds'
import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { Screen } from '../parts/Screen'
import { ShootButton } from '../parts/ShootButton'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useTimes } from '../parts/useTimes'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

type Reason = NonNullable<Standing['reset']>['reasons'][number]

function ReasonCard({ code, name, remedy, example }: Reason) {
  const { verdict, reset } = useWords().after
  const kind = drawingOf(code)
  return (
    <section className="card">
      <h2>{name}</h2>
      {kind && <BadAndGood kind={kind} />}
      <p>{verdict.remedy(remedy)}</p>
      {example && <p>{reset.example(example)}</p>}
    </section>
  )
}

/** 被重置: the reason, its remedy and until when come first (features G13). */
export function ResetScreen() {
  const { reset: words, verdict, locked } = useWords().after
  const { standing, goTo } = useSession()
  const { timeOf } = useTimes()
  const { reset, drafts } = standing
  if (!reset) return <Screen title={words.overTitle} />
  const { at, reasons, note, until, isOver } = reset
  return (
    <Screen
      title={isOver ? words.overTitle : words.title}
      lead={words.at(timeOf(at))}
      actions={
        <>
          {!isOver && <ShootButton label={words.retake} />}
          {drafts.photos.length > 0 && (
            <Button onClick={() => goTo('drafts')}>{verdict.drafts}</Button>
          )}
          <Button kind="link" onClick={() => goTo('requirements')}>
            {locked.requirements}
          </Button>
        </>
      }
    >
      <TroubleNotice />
      <Notice kind="error">
        {isOver ? words.over : until ? words.until(timeOf(until)) : words.title}
      </Notice>
      <p>{words.lead}</p>
      {reasons.map((reason) => (
        <ReasonCard key={reason.code} {...reason} />
      ))}
      {note && (
        <section className="card">
          <h2>{words.note}</h2>
          <p>{note}</p>
        </section>
      )}
    </Screen>
  )
}
