import { Alert, Button } from '@mui/material'
import { useEffect } from 'react'
import { useRecordContext, useTranslate } from 'react-admin'
import { useFormState } from 'react-hook-form'
import type { TemplateWithPlaceholders } from './types'

interface Props {
  /** The version that the editor has seen: the one that is saved follows it. */
  seen: number | null
  onSeen: (version: number) => void
}

/** Says that somebody else has changed the template while it is edited; what is typed stays in the form. */
export function EditedVersion({ seen, onSeen }: Props) {
  const template = useRecordContext<TemplateWithPlaceholders>()
  const translate = useTranslate()
  const { isDirty } = useFormState()
  const version = template?.version
  const isUntouched = seen === null || !isDirty
  useEffect(() => {
    if (version !== undefined && isUntouched) onSeen(version)
  }, [version, isUntouched, onSeen])
  if (version === undefined || isUntouched || version === seen) return null
  return (
    <Alert
      severity="warning"
      sx={{ width: '100%', mb: 2 }}
      action={
        <Button color="inherit" onClick={() => onSeen(version)}>
          {translate('wording.keep_mine')}
        </Button>
      }
    >
      {translate('wording.changed_since')}
    </Alert>
  )
}
