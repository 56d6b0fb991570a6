import { useState } from 'react'
import { Button } from '../parts/Button'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import { ProblemsPage, ResultPage, RulesPage } from './RequirementPages'

const PAGES = ['rulesTitle', 'problemsTitle', 'resultTitle'] as const

interface Props {
  /** Read again by whoever has done the step: there is only a way back. */
  onBack?: () => void
}

/** 拍摄要求: page by page; the last leads on (2021 年通知附件1 第 5 步). */
export function RequirementsScreen({ onBack }: Props) {
  const { steps, frame } = useWords()
  const { requirements: words } = steps
  const { standing, act, isBusy } = useSession()
  const [page, setPage] = useState(0)
  const { version } = standing.texts.requirements
  const isLast = page === PAGES.length - 1
  const leave = onBack ?? (() => void act((api) => api.takeStep('requirements', { version })))
  return (
    <Screen
      title={words[PAGES[page]!]}
      lead={`${words.title} ${words.page(page + 1, PAGES.length)}`}
      actions={
        <>
          {isLast ? (
            <Button kind="primary" isDisabled={isBusy} onClick={leave}>
              {onBack ? frame.back : words.shoot}
            </Button>
          ) : (
            <Button kind="primary" onClick={() => setPage(page + 1)}>
              {words.next}
            </Button>
          )}
          {page > 0 && <Button onClick={() => setPage(page - 1)}>{words.previous}</Button>}
          {onBack && !isLast && <Button onClick={onBack}>{frame.back}</Button>}
        </>
      }
    >
      <TroubleNotice />
      {page === 0 && <RulesPage rules={standing.rules} />}
      {page === 1 && <ProblemsPage />}
      {page === 2 && <ResultPage />}
    </Screen>
  )
}
