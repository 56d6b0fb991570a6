import ExpandLess from '@mui/icons-material/ExpandLess'
import ExpandMore from '@mui/icons-material/ExpandMore'
import { Box, Button, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Line } from '../../layout/Line'
import { dayOf } from '../../layout/dates'
import { useDates } from '../../layout/useDates'
import type { StepView } from './step_view'
import { TimelineStep } from './TimelineStep'

interface Props {
  /** From the newest. */
  steps: StepView[]
  isOverdue: boolean
}

/** Letters in a row as one line: 催办 ×9; a press unfolds them. */
export function FoldedReminders({ steps, isOverdue }: Props) {
  const translate = useTranslate()
  const { day, span } = useDates()
  const [isUnfolded, setUnfolded] = useState(false)
  const [from, to] = [steps.at(-1)!, steps[0]!].map(({ businessAt }) => dayOf(businessAt))
  const name = isOverdue ? 'unit_page.overdue_reminders' : 'unit_page.reminders'
  return (
    <>
      <Line sx={{ bgcolor: 'action.hover' }}>
        <Stack direction="row" sx={{ alignItems: 'center', columnGap: 2, flexWrap: 'wrap' }}>
          <Typography variant="muted" sx={{ minWidth: 152 }}>
            {from === to ? day(from!) : span(from!, to!)}
          </Typography>
          <Button
            size="small"
            aria-expanded={isUnfolded}
            endIcon={isUnfolded ? <ExpandLess /> : <ExpandMore />}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            {translate(name, { smart_count: steps.length })}
          </Button>
        </Stack>
      </Line>
      {isUnfolded && (
        <Box sx={{ pl: 2, borderLeft: 2, borderColor: 'divider' }}>
          {steps.map((step) => (
            <TimelineStep key={step.id} step={step} />
          ))}
        </Box>
      )}
    </>
  )
}
