import { Button } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { PublishDialog } from './PublishDialog'
import type { Season } from './types'

interface Props {
  season: Season
  isBusy: boolean
  onPublish: () => Promise<void>
}

/** Publishing cannot be undone: opens a dialog with warnings and obstacles. */
export function PublishButton({ season, isBusy, onPublish }: Props) {
  const translate = useTranslate()
  const [isAsking, setAsking] = useState(false)
  const publish = async () => {
    await onPublish()
    setAsking(false)
  }
  return (
    <>
      <Button variant="contained" disabled={isBusy} onClick={() => setAsking(true)}>
        {translate('season.publish')}
      </Button>
      {isAsking && (
        <PublishDialog
          season={season}
          isBusy={isBusy}
          onPublish={publish}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
