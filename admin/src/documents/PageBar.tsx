import ChevronLeft from '@mui/icons-material/ChevronLeft'
import ChevronRight from '@mui/icons-material/ChevronRight'
import ZoomIn from '@mui/icons-material/ZoomIn'
import ZoomOut from '@mui/icons-material/ZoomOut'
import { Box, IconButton, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import type { PageView } from './usePageView'

interface StepProps {
  label: string
  isEnd: boolean
  onClick: () => void
  children: ReactNode
}

function StepButton({ label, isEnd, onClick, children }: StepProps) {
  const name = useTranslate()(label)
  return (
    <IconButton aria-label={name} title={name} disabled={isEnd} onClick={onClick}>
      {children}
    </IconButton>
  )
}

/** Turns pages and changes their size. */
export function PageBar({ view }: { view: PageView }) {
  const translate = useTranslate()
  const { page, pages, zoom, turn, resize } = view
  return (
    <Stack
      direction="row"
      sx={{ alignItems: 'center', px: 1, borderBottom: 1, borderColor: 'divider' }}
    >
      <StepButton label="document.previous" isEnd={page === 1} onClick={() => turn(-1)}>
        <ChevronLeft />
      </StepButton>
      <Typography variant="body2" aria-live="polite">
        {translate('document.page', { page, pages })}
      </Typography>
      <StepButton label="document.next" isEnd={page === pages} onClick={() => turn(1)}>
        <ChevronRight />
      </StepButton>
      <Box sx={{ flex: 1 }} />
      <StepButton label="document.smaller" isEnd={view.isSmallest} onClick={() => resize(-1)}>
        <ZoomOut />
      </StepButton>
      <Typography variant="body2">{`${Math.round(zoom * 100)}%`}</Typography>
      <StepButton label="document.larger" isEnd={view.isLargest} onClick={() => resize(1)}>
        <ZoomIn />
      </StepButton>
    </Stack>
  )
}
