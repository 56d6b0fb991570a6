import { Box, Typography } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import type { TemplateWithPlaceholders } from './types'

/** The names that the letter fills in, and what each stands for. */
export function Placeholders() {
  const template = useRecordContext<TemplateWithPlaceholders>()
  const translate = useTranslate()
  // A row of the list has no placeholders yet.
  if (!template?.placeholders) return null
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="subtitle2">{translate('wording.placeholders_title')}</Typography>
      <Typography variant="muted">{translate('wording.placeholders_hint')}</Typography>
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: 0.5, m: 0, mt: 1 }}
      >
        {template.placeholders.map((name) => [
          <Box component="dt" key={name}>
            <code>{`{${name}}`}</code>
          </Box>,
          <Box component="dd" key={`${name} is`} sx={{ m: 0 }}>
            {translate(`wording.placeholders.${name}`, { _: name })}
          </Box>,
        ])}
      </Box>
    </Box>
  )
}
