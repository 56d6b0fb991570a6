import { Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import { useMutation } from '@tanstack/react-query'
import { useLocaleState, useNotify, useTranslate } from 'react-admin'
import { Section } from '../layout/Section'
import type { Me } from '../providers/authProvider'
import { request } from '../providers/http'

/** Name and language: that of the console, and of the letters to this person. */
export function PersonSection({ me }: { me: Me }) {
  const translate = useTranslate()
  const notify = useNotify()
  const [locale, setLocale] = useLocaleState()
  const { mutate, isPending } = useMutation({
    mutationFn: async (chosen: string) => {
      await request('PATCH', 'session', { locale: chosen })
      setLocale(chosen)
    },
    onError: ({ message }) => notify(message, { type: 'error' }),
  })
  return (
    <Section title={me.name}>
      <Typography variant="muted" component="p" sx={{ mb: 1 }}>
        {translate('account.language_hint')}
      </Typography>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={locale}
          disabled={isPending}
          onChange={(_event, chosen: string | null) => chosen && mutate(chosen)}
          aria-label={translate('account.language')}
        >
          <ToggleButton value="zh">{translate('account.languages.zh')}</ToggleButton>
          <ToggleButton value="en">{translate('account.languages.en')}</ToggleButton>
        </ToggleButtonGroup>
      </Stack>
    </Section>
  )
}
