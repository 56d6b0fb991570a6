import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { OwnerName } from '../../layout/OwnerName'
import { useDates } from '../../layout/useDates'
import { DaysLeft } from '../DueDate'
import type { StageView } from '../types'
import { isOpen } from './stageLook'

interface DateProps {
  on: string
  /** The text key around the date. */
  as: 'done' | 'due' | 'by' | 'until' | 'from'
}

/** A date of a stage, in short; in full on hover. */
function StageDate({ on, as }: DateProps) {
  const translate = useTranslate()
  const { shortDay, fullDay } = useDates()
  return (
    <Typography variant="caption" title={fullDay(on)}>
      {translate(`stage.${as}`, { day: shortDay(on) })}
    </Typography>
  )
}

/** When a stage that is over was done, and how late. */
function Done({ doneOn, dueOn, daysLate }: StageView) {
  const translate = useTranslate()
  return (
    <>
      {doneOn && <StageDate on={doneOn} as="done" />}
      {dueOn && <StageDate on={dueOn} as="due" />}
      {daysLate > 0 && (
        <Typography variant="caption" sx={{ color: 'turn.soon.main' }}>
          {translate('stage.late', { smart_count: daysLate })}
        </Typography>
      )}
    </>
  )
}

/** When a stage that has not begun will begin, or by when it has to be done. */
function Planned({ status, beginsOn, dueOn }: StageView) {
  const translate = useTranslate()
  if (status !== 'not_begun' || !(beginsOn ?? dueOn))
    return <Typography variant="caption">{translate(`stage.${status}`)}</Typography>
  return (
    <>
      {beginsOn && <StageDate on={beginsOn} as="from" />}
      {dueOn && <StageDate on={dueOn} as="by" />}
    </>
  )
}

/** Whose turn an open stage is, in which state, until when, and how long that is. */
function Open({ stage: { stage, status, state, owner, ...dates } }: { stage: StageView }) {
  const translate = useTranslate()
  const { beginsOn, dueOn, daysLeft, daysElapsed } = dates
  const isLast = stage === 'closing' && status === 'waiting'
  return (
    <>
      {owner && owner !== 'timer' && (
        <Typography variant="caption" component="div">
          <OwnerName who={owner} />
        </Typography>
      )}
      {state && !isLast && (
        <Typography variant="caption" sx={{ color: 'text.primary' }}>
          {translate(`states.${state}`)}
        </Typography>
      )}
      {status === 'paused' && state !== 'suspended' && (
        <Typography variant="caption">{translate('stage.paused')}</Typography>
      )}
      {isLast && <Typography variant="caption">{translate('stage.others')}</Typography>}
      {beginsOn && <StageDate on={beginsOn} as="from" />}
      {dueOn && <StageDate on={dueOn} as={stage === 'capture' ? 'until' : 'by'} />}
      {dueOn && daysLeft !== null && !beginsOn && (
        <Typography variant="caption" component="div">
          <DaysLeft dueOn={dueOn} left={daysLeft} isAlone />
        </Typography>
      )}
      {!dueOn && !isLast && daysElapsed !== null && daysElapsed > 0 && (
        <Typography variant="caption">
          {translate('stage.elapsed', { smart_count: daysElapsed })}
        </Typography>
      )}
    </>
  )
}

/** Words wrap where they end, also in Chinese: 还剩 5 个工作日 breaks at its spaces. */
const WRAPPING = {
  '& > *': { overflowWrap: 'normal', wordBreak: 'keep-all' },
  '& span': { whiteSpace: 'normal' },
}

/** What is said of a stage under its name. */
export function StageLines({ stage }: { stage: StageView }) {
  return (
    <Box sx={WRAPPING}>
      {stage.status === 'done' ? (
        <Done {...stage} />
      ) : isOpen(stage) ? (
        <Open stage={stage} />
      ) : (
        <Planned {...stage} />
      )}
    </Box>
  )
}
