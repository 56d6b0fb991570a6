import { ChannelDrawing } from '@guide/ChannelDrawing'
import { CHANNELS, type Channel as ChannelName } from '@guide/channels'
import { channels as inEnglish } from '@guide/en'
import { channels as inChinese } from '@guide/zh'
import { Box, Typography } from '@mui/material'
import { useLocale, useTranslate } from 'react-admin'
import { Section } from '../layout/Section'

function Channel({ name }: { name: ChannelName }) {
  const { title, steps } = (useLocale() === 'en' ? inEnglish : inChinese)[name]
  return (
    <div>
      <Box sx={{ color: 'primary.main' }}>
        <ChannelDrawing channel={name} />
      </Box>
      <Typography variant="h3" sx={{ my: 0.5 }}>
        {title}
      </Typography>
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {steps.map((step) => (
          <Typography key={step} component="li" variant="body2">
            {step}
          </Typography>
        ))}
      </Box>
    </div>
  )
}

/** 三种获取方式: how a student gets the code, one to three days before the photo is taken. */
export function HowToGet() {
  const translate = useTranslate()
  return (
    <Section title={translate('capture.how')}>
      <Typography variant="muted" sx={{ mb: 1.5 }}>
        {translate('capture.how_hint')}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 1fr))' },
        }}
      >
        {CHANNELS.map((name) => (
          <Channel key={name} name={name} />
        ))}
      </Box>
    </Section>
  )
}
