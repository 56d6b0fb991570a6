import type { Data } from '@api/data'
import { Box, Tab, Tabs, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'

/** How wide a letter is in a mail program, and on a phone. */
const WIDTHS = { wide: 600, phone: 360 } as const
const LOOKS = ['wide', 'phone', 'text'] as const

/** A link of the letter would open in a window, which the frame may not: so a click does nothing. */
const unlinked = (html: string) => html.replace('<head>', '<head><base target="_blank">')

interface FrameProps {
  html: string
  width: number
}

/** The letter as mail programs show it: always by day, and without a right to anything of the console. */
function LetterFrame({ html, width }: FrameProps) {
  const translate = useTranslate()
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Box
        component="iframe"
        title={translate('wording.letter')}
        sandbox=""
        srcDoc={unlinked(html)}
        sx={{ display: 'block', width, height: 640, border: 0, mx: 'auto', colorScheme: 'light' }}
      />
    </Box>
  )
}

/** A letter as it will be sent: its HTML on two screens, and the text beside it. */
export function LetterLooks({ html, text }: Data.Letters.TemplatePreview) {
  const translate = useTranslate()
  const [look, setLook] = useState<(typeof LOOKS)[number]>('wide')
  return (
    <>
      <Tabs value={look} onChange={(_event, chosen) => setLook(chosen)} sx={{ mb: 1 }}>
        {LOOKS.map((one) => (
          <Tab key={one} value={one} label={translate(`wording.looks.${one}`)} />
        ))}
      </Tabs>
      {look === 'text' ? (
        <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Typography>
      ) : (
        <LetterFrame html={html} width={WIDTHS[look]} />
      )}
    </>
  )
}
