import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Section } from '../layout/Section'
import { ChannelDrawing } from './ChannelDrawing'

/** The three channels and how many steps each has (扬中瑞教〔2025〕11号 附件1; 海南 附件二). */
const CHANNELS = [
  { name: 'wechat', steps: 4 },
  { name: 'app', steps: 3 },
  { name: 'web', steps: 3 },
] as const

function Channel({ name, steps }: (typeof CHANNELS)[number]) {
  const translate = useTranslate()
  return (
    <div>
      <ChannelDrawing channel={name} />
      <Typography variant="h3" sx={{ my: 0.5 }}>
        {translate(`capture.channels.${name}.title`)}
      </Typography>
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {Array.from({ length: steps }, (_, step) => (
          <Typography key={step} component="li" variant="body2">
            {translate(`capture.channels.${name}.step_${step + 1}`)}
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
        {CHANNELS.map((channel) => (
          <Channel key={channel.name} {...channel} />
        ))}
      </Box>
    </Section>
  )
}
