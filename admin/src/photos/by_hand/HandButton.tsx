import { Button } from '@mui/material'
import { usePermissions, useTranslate } from 'react-admin'
import type { Photo } from '../types'
import { isHandOffered } from './finished'
import { HandDialog } from './HandDialog'
import { useHandDialog } from './useHandDialog'

/** For the centre, where the finished picture does not fit: to crop it by hand, or to bring an own one. */
export function HandButton({ photo }: { photo: Photo }) {
  const translate = useTranslate()
  const { permissions: me } = usePermissions()
  const { isOpen, open, close } = useHandDialog()
  if (!isHandOffered(photo, me?.roles ?? [])) return null
  return (
    <>
      <Button variant="outlined" onClick={open}>
        {translate('by_hand.title')}
      </Button>
      {isOpen && <HandDialog photo={photo} onClose={close} />}
    </>
  )
}
