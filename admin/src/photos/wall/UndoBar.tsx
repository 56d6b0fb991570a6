import { UNDO_SECONDS } from '@domain/photos/undo'
import { Button, Paper, Typography } from '@mui/material'
import { useEffect, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Act } from './useActs'

interface Props {
  act: Act | undefined
  onUndo: () => void
}

const secondsLeft = ({ at }: Act) =>
  Math.max(0, Math.ceil(UNDO_SECONDS - (performance.now() - at) / 1_000))

/** What was just done, and for how long it can be taken back. */
export function UndoBar({ act, onUndo }: Props) {
  const translate = useTranslate()
  const [, tick] = useState(0)
  useEffect(() => {
    if (!act) return
    const timer = setInterval(() => tick((was) => was + 1), 500)
    return () => clearInterval(timer)
  }, [act])
  if (!act) return null
  return (
    <Paper
      elevation={4}
      sx={{
        position: 'absolute',
        bottom: 8,
        left: '50%',
        transform: 'translateX(-50%)',
        zIndex: 4,
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        px: 2,
        py: 0.5,
        bgcolor: 'frame.main',
        color: 'frame.strong',
        whiteSpace: 'nowrap',
      }}
    >
      <Typography role="status">
        {translate(`wall.done.${act.name}`, { smart_count: act.before.length })}
      </Typography>
      <Button
        color="inherit"
        variant="outlined"
        aria-keyshortcuts="Z"
        onMouseDown={(event) => event.preventDefault()}
        onClick={onUndo}
        sx={{ minHeight: { xs: 44, sm: 32 } }}
      >
        {translate('wall.undo', { left: secondsLeft(act) })}
      </Button>
    </Paper>
  )
}
