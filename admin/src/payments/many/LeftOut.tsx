import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  Typography,
} from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { useStudentName } from '../../photos/student/useStudentName'
import type { ListedStudent, WaiverReport } from './types'

export interface Told {
  report: WaiverReport
  /** The text key that says of how many it is done. */
  sentence: string
  /** Those who were asked for, to be named. */
  students: ListedStudent[]
}

interface Props {
  told: Told
  onClose: () => void
}

type Why = WaiverReport['left'][number]['why']

/** Of how many it is done, and for each reason who was left out. */
export function LeftOut({ told, onClose }: Props) {
  const { report, sentence, students } = told
  const translate = useTranslate()
  const nameOf = useStudentName()
  const titleId = useId()
  const whys = [...new Set(report.left.map(({ why }) => why))]
  const leftFor = (reason: Why) => {
    const ids = new Set(
      report.left.filter(({ why }) => why === reason).map(({ studentId }) => studentId)
    )
    return students.filter(({ id }) => ids.has(id))
  }
  const { done, asked } = report
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate(sentence, { done, asked })}</DialogTitle>
      <DialogContent>
        <Stack spacing={1.5}>
          <Typography variant="body2">{translate('payment.many.left')}</Typography>
          {whys.map((why) => (
            <section key={why} aria-label={translate(`payment.many.whys.${why}`)}>
              <Typography variant="subtitle2" component="h3">
                {translate(`payment.many.whys.${why}`)}
                {translate('payment.many.count', { smart_count: leftFor(why).length })}
              </Typography>
              <Stack component="ul" sx={{ m: 0, pl: 2.5 }}>
                {leftFor(why).map((student) => (
                  <Typography key={student.id} variant="body2" component="li">
                    {nameOf(student)}
                  </Typography>
                ))}
              </Stack>
            </section>
          ))}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}
