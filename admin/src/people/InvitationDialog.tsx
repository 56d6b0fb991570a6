import { Typography } from '@mui/material'
import type { ComponentProps } from 'react'
import { useTranslate } from 'react-admin'
import { FormDialog } from '../forms/FormDialog'

interface Props extends Omit<ComponentProps<typeof FormDialog>, 'submitLabel' | 'grave'> {
  /** What becomes of whoever is invited. */
  hint: string
}

/** A dialog that sends invitations. */
export function InvitationDialog({ title, hint, children, ...form }: Props) {
  const translate = useTranslate()
  return (
    <FormDialog title={translate(title)} submitLabel="people.send_invitation" {...form}>
      <Typography variant="muted" component="p" sx={{ mb: 2 }}>
        {translate(hint)}
      </Typography>
      {children}
    </FormDialog>
  )
}
