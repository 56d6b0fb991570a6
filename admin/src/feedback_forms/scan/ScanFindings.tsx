import CheckCircle from '@mui/icons-material/CheckCircleOutlined'
import Look from '@mui/icons-material/ErrorOutlined'
import { findingsOf, type Finding } from '@domain/feedback_forms/scan_findings'
import { LinearProgress, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Scan } from './useScans'

const LOOKS = {
  good: { Icon: CheckCircle, colour: 'turn.done.main' },
  look: { Icon: Look, colour: 'turn.soon.main' },
}

function Line({ level, says, values }: Finding) {
  const translate = useTranslate()
  const { Icon, colour } = LOOKS[level]
  return (
    <Stack component="li" direction="row" spacing={1}>
      <Icon fontSize="small" sx={{ color: colour, mt: 0.125 }} />
      <Typography variant="body2">{translate(`feedback_form.findings.${says}`, values)}</Typography>
    </Stack>
  )
}

interface Props {
  pages: Scan[]
  delivered: number
  isReading: boolean
}

/** What the machine noticed; it decides nothing. */
export function ScanFindings({ pages, delivered, isReading }: Props) {
  const translate = useTranslate()
  // Before the last page was read, a seal may still be found.
  const findings = isReading ? [] : findingsOf(pages, delivered)
  return (
    <Stack component="section" spacing={0.5} aria-label={translate('feedback_form.noticed')}>
      <Typography variant="subtitle2">{translate('feedback_form.noticed')}</Typography>
      {isReading && <LinearProgress aria-label={translate('feedback_form.reading')} />}
      <Stack component="ul" spacing={0.5} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {findings.map((finding) => (
          <Line key={finding.says + JSON.stringify(finding.values)} {...finding} />
        ))}
      </Stack>
      <Typography variant="muted">{translate('feedback_form.noticed_hint')}</Typography>
    </Stack>
  )
}
