import { Button } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { PublishDialog } from './PublishDialog'
import type { Season } from './types'

/** Publishing cannot be undone: opens a dialog with warnings and obstacles. */
export function PublishButton({ season }: { season: Season }) {
  const translate = useTranslate()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)}>
        {translate('season.publish')}
      </Button>
      {isAsking && <PublishDialog season={season} onClose={() => setAsking(false)} />}
    </>
  )
}
