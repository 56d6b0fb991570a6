import { Button } from '@mui/material'
import { useState } from 'react'
import { useDelete, useNotify, useRedirect, useTranslate } from 'react-admin'
import { FormDialog } from '../forms/FormDialog'
import type { Season } from './types'

/** Deletes a draft, once its year was typed. */
export function DeleteDraftButton({ season }: { season: Season }) {
  const translate = useTranslate()
  const notify = useNotify()
  const redirect = useRedirect()
  const [isAsking, setAsking] = useState(false)
  const [deleteOne] = useDelete<Season>()
  const remove = async () => {
    const wanted = { id: season.id, previousData: season }
    await deleteOne('seasons', wanted, { mutationMode: 'pessimistic', returnPromise: true })
    notify('season.deleted', { type: 'success' })
    redirect('list', 'seasons')
  }
  return (
    <>
      <Button color="error" sx={{ ml: 'auto' }} onClick={() => setAsking(true)}>
        {translate('season.delete')}
      </Button>
      {isAsking && (
        <FormDialog
          title={translate('season.draft_title', { name: season.name })}
          submitLabel="season.delete"
          grave={{
            consequence: translate('season.delete_consequence'),
            word: String(season.year),
          }}
          onSubmit={remove}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
