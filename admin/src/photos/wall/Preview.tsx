import type { Data } from '@api/data'
import { Alert, Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import type { ResetReason } from '@domain/policy/reset_reasons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider, useLocale, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'

interface Props {
  unitId: string
  round: string
  reasonCodes: readonly ResetReason[]
  note: string
}

/** Shorter ones are refused. */
export const LEAST_NOTE = 2

const LANGUAGES = [
  ['zh', '中文'],
  ['en', 'English'],
] as const

/** Exactly what the student will read, in either language. */
export function Preview({ unitId, round, reasonCodes, note }: Props) {
  const translate = useTranslate()
  const locale = useLocale()
  const [language, setLanguage] = useState<'zh' | 'en'>(locale === 'en' ? 'en' : 'zh')
  const { post } = useDataProvider<ConsoleDataProvider>()
  const said = note.trim()
  const body = { reasonCodes, round, ...(said.length >= LEAST_NOTE && { note: said }) }
  const { data } = useQuery({
    queryKey: ['reset_preview', unitId, body],
    queryFn: async () =>
      (await post<Data.Photos.ResetPreview>(`season_units/${unitId}/reset_preview`, body)).data,
    placeholderData: keepPreviousData,
  })
  return (
    <Box>
      {data?.time && data.time !== 'open' && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {translate(
            `wall.reset.${data.time === 'over' && !data.isMadeUp ? 'over_for_good' : data.time}`
          )}
        </Alert>
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Typography variant="subtitle2" sx={{ flexGrow: 1 }}>
          {translate('wall.reset.preview')}
        </Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={language}
          aria-label={translate('wall.reset.language')}
          onChange={(_event, chosen) => chosen && setLanguage(chosen)}
        >
          {LANGUAGES.map(([code, name]) => (
            <ToggleButton
              key={code}
              value={code}
              lang={code}
              onMouseDown={(event) => event.preventDefault()}
              sx={{ py: 0 }}
            >
              {name}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      <Typography
        lang={language}
        data-testid="reset-preview"
        sx={{ whiteSpace: 'pre-line', bgcolor: 'action.hover', borderRadius: 1, p: 1 }}
      >
        {data?.[language]}
      </Typography>
    </Box>
  )
}
