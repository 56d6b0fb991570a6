import { Button, Stack, Typography } from '@mui/material'
import { MOST_WAIVED } from '@domain/money/codes'
import { useState } from 'react'
import { useListContext, useTranslate } from 'react-admin'
import { useDone } from '../../people/useDone'
import { EndMany } from './EndMany'
import { LeftOut, type Told } from './LeftOut'
import { isPaying, type ListedStudent, type WaiverReport } from './types'
import { useChooseAll } from './useChooseAll'
import type { Chosen } from './useChosen'
import { WaiveMany } from './WaiveMany'

/** Ticks this page, or whom the filters keep, and nobody any more. */
function Choices({ chosen }: { chosen: Chosen }) {
  const translate = useTranslate()
  const { data = [], total, hasNextPage, hasPreviousPage } = useListContext<ListedStudent>()
  const { chooseAll, isPending } = useChooseAll(chosen)
  const isChosen = data.filter(isPaying).every(({ id }) => chosen.has(id))
  const isWhole = !hasNextPage && !hasPreviousPage
  const all = total && total <= MOST_WAIVED ? 'choose_all' : 'choose_first'
  return (
    <>
      {!isChosen && !chosen.isFull && (
        <Button onClick={() => chosen.add(data)}>{translate('payment.many.choose_page')}</Button>
      )}
      {!isWhole && !chosen.isFull && (
        <Button loading={isPending} onClick={chooseAll}>
          {translate(`payment.many.${all}`, {
            smart_count: Math.min(total || MOST_WAIVED, MOST_WAIVED),
          })}
        </Button>
      )}
      {chosen.students.length > 0 && (
        <Button onClick={chosen.clear}>{translate('payment.many.unchoose')}</Button>
      )}
      {chosen.isFull && (
        <Typography variant="muted">
          {translate('payment.many.full', { smart_count: MOST_WAIVED })}
        </Typography>
      )}
    </>
  )
}

/** What can be done about the payment of those who are ticked; afterwards who was left out, and why. */
export function ChosenBar({ chosen }: { chosen: Chosen }) {
  const done = useDone()
  const { data = [] } = useListContext<ListedStudent>()
  const [told, setTold] = useState<Told | null>(null)
  const { students } = chosen
  const onReport = (report: WaiverReport, sentence: string) => {
    done(sentence, { done: report.done, asked: report.asked })
    if (report.left.length > 0) setTold({ report, sentence, students })
    chosen.clear()
  }
  return (
    <>
      {(students.length > 0 || data.some(isPaying)) && (
        <Stack
          direction="row"
          spacing={1}
          useFlexGap
          sx={{ alignItems: 'center', flexWrap: 'wrap', px: { sm: 2 }, py: 1 }}
        >
          <Choices chosen={chosen} />
          <WaiveMany {...{ students, onReport }} />
          <EndMany {...{ students, onReport }} />
        </Stack>
      )}
      {told && <LeftOut told={told} onClose={() => setTold(null)} />}
    </>
  )
}
