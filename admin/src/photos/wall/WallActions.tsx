import { Button, Paper } from '@mui/material'
import { memo } from 'react'
import { useTranslate } from 'react-admin'
import { useMay } from '../../permissions/useMay'
import type { Command } from './key_commands'
import type { WallPhoto } from './wall_photo'

interface Props {
  /** What the photo in hand allows, if there is one. */
  open: WallPhoto['open'] | undefined
  onCommand: (command: Command) => void
}

type Name = 'accept' | 'reset' | 'skip' | 'flag' | 'zoom'

const KEYS: Record<Name, string> = { accept: 'A', reset: 'R', skip: 'S', flag: 'F', zoom: 'Space' }

const isAlike = (was: Props, is: Props) =>
  was.onCommand === is.onCommand && was.open?.join() === is.open?.join()

/**
 * What the photo in hand allows, with the key of each; by touch the same, in big buttons. Most photos that follow each
 * other allow the same, and then it is not drawn anew.
 */
export const WallActions = memo(function WallActions({ open: ofPhoto, onCommand }: Props) {
  const translate = useTranslate()
  const mayJudge = useMay()('judgePhotos')
  const open = ofPhoto ?? []
  const isHeld = ofPhoto !== undefined
  const mayApprove = open.includes('approve')
  const isLook = !mayJudge || (open.includes('look') && !mayApprove)
  const button = (name: Name, label: string, isOpen: boolean) => (
    <Button
      key={name}
      variant={name === 'accept' ? 'contained' : 'outlined'}
      color={name === 'reset' ? 'error' : 'primary'}
      disabled={!isOpen}
      aria-keyshortcuts={KEYS[name]}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onCommand({ type: name })}
      sx={{ minHeight: { xs: 48, sm: 36 }, flex: { xs: '1 1 28%', sm: '0 0 auto' }, minWidth: 0 }}
    >
      {translate(label)}
      <kbd aria-hidden>{KEYS[name]}</kbd>
    </Button>
  )
  return (
    <Paper
      variant="outlined"
      role="toolbar"
      aria-label={translate('wall.acts_name')}
      sx={{
        'display': 'flex',
        'flexWrap': 'wrap',
        'gap': 1,
        'p': 1,
        '& kbd': {
          display: { xs: 'none', sm: 'inline' },
          ml: 1,
          fontFamily: 'inherit',
        },
      }}
    >
      {button(
        'accept',
        isLook ? 'photo.decisions.look' : 'photo.decisions.approve',
        mayApprove || open.includes('look')
      )}
      {mayJudge && button('reset', 'photo.decisions.reset', open.includes('reset'))}
      {button('skip', 'wall.skip', isHeld)}
      {button('flag', 'photo.decisions.flag', open.includes('flag'))}
      {button('zoom', 'wall.zoom', isHeld)}
    </Paper>
  )
}, isAlike)
