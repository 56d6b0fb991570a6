import { Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'
import { Line } from '../layout/Line'
import { Moment } from '../layout/Moment'
import type { StudentPayment } from './useStudentPayment'

interface Props {
  waiver: StudentPayment['waivers'][number]
  /** Ends it, as long as it stands. */
  children: ReactNode
}

/** A deferral or an exemption with its reason, by whom, and whether it still stands. */
export function WaiverLine({ waiver, children }: Props) {
  const translate = useTranslate()
  const { noted } = usePatterns()
  const { kind, reason, note, author, at, endedAt } = waiver
  const why = noted(translate(`payment.waiver.reasons.${reason}`), note)
  return (
    <Line>
      <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between' }}>
        <Typography variant={endedAt ? 'muted' : 'body2'}>
          {translate(`payment.waiver.kinds.${kind}`)} · {why} · {author} <Moment at={at} />
          {endedAt && (
            <>
              {' '}
              · {translate('payment.waiver.is_ended')} <Moment at={endedAt} />
            </>
          )}
        </Typography>
        {!endedAt && children}
      </Stack>
    </Line>
  )
}
