import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Decision } from './types'

type DecisionLine = Decision['lines'][number]
type Translate = ReturnType<typeof useTranslate>

function said({ kind, value }: DecisionLine, translate: Translate): string {
  if (kind === 'fen') return translate('decision.yuan', { amount: (value / 100).toFixed(2) })
  return kind === 'code' ? translate(`decision.codes.${value}`) : String(value)
}

/** The values that are decided on, each under its name. */
export function DecisionLines({ lines }: { lines: DecisionLine[] }) {
  const translate = useTranslate()
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, rowGap: 0.5 }}
    >
      {lines.map((line) => [
        <Typography key={line.name} component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
          {translate(`decision.names.${line.name}`)}
        </Typography>,
        <Typography key={`${line.name} value`} component="dd" variant="subtitle2" sx={{ m: 0 }}>
          {said(line, translate)}
        </Typography>,
      ])}
    </Box>
  )
}
