import type { ReactNode } from 'react'
import { required, TextInput } from 'react-admin'
import { FormDialog } from '../forms/FormDialog'

const FIELDS = { college_name_taken: ['name'], class_name_taken: ['name'], full_id_sent: ['name'] }

interface Props {
  title: string
  name?: string
  onSave: (values: Record<string, unknown>) => Promise<unknown>
  onClose: () => void
  children?: ReactNode
}

/** Asks for the name of a college or class. */
export const NameDialog = ({ title, name, onSave, onClose, children }: Props) => (
  <FormDialog
    title={title}
    submitLabel="ra.action.save"
    onSubmit={onSave}
    onClose={onClose}
    fieldsOf={FIELDS}
  >
    <TextInput
      source="name"
      label="roster.place_name"
      defaultValue={name}
      validate={required()}
      autoFocus
    />
    {children}
  </FormDialog>
)
