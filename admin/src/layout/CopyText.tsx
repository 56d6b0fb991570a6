import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined'
import { Button, Stack, Typography } from '@mui/material'
import { useRef } from 'react'
import { useNotify, useTranslate } from 'react-admin'

/** Marks a text as if somebody had, to be copied by hand. */
function select(text: HTMLElement) {
  const range = document.createRange()
  range.selectNodeContents(text)
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  text.scrollIntoView({ block: 'nearest' })
}

/** A text with a button that copies it; where the browser does not let us, the text is marked to be copied by hand. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const translate = useTranslate()
  const notify = useNotify()
  const shown = useRef<HTMLParagraphElement>(null)
  async function copy() {
    try {
      // Absent without https.
      await navigator.clipboard.writeText(text)
      notify('app.copied', { type: 'success' })
    } catch {
      if (shown.current) select(shown.current)
      notify('app.copy_by_hand', { type: 'info' })
    }
  }
  return (
    <Stack spacing={1}>
      <Button
        variant="contained"
        startIcon={<ContentCopyOutlined />}
        onClick={copy}
        sx={{ minHeight: 44, alignSelf: { md: 'flex-start' } }}
      >
        {translate(label)}
      </Button>
      <Typography
        ref={shown}
        component="p"
        variant="muted"
        sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', m: 0 }}
      >
        {text}
      </Typography>
    </Stack>
  )
}
