import type { ComponentProps } from 'react'
import { useDataProvider } from 'react-admin'
import type { Values } from '../forms/useSubmit'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { InvitationDialog } from './InvitationDialog'
import { useDone } from './useDone'

interface Props extends Omit<ComponentProps<typeof InvitationDialog>, 'onSubmit'> {
  path: 'people' | 'school_people'
  /** What is sent of the inputs, and of whatever else is known. */
  bodyOf: (values: Values) => object
  /** Told the id of whoever was invited. */
  onInvited?: (id: string) => void
}

/** Invites one person by letter; among the inputs is `NameAndEmail`. */
export function InvitationForm({ path, bodyOf, onInvited, onClose, ...dialog }: Props) {
  const done = useDone()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const invite = async (values: Values) => {
    const { data } = await post<Record<'id', string>>(path, bodyOf(values))
    const { name, email } = values
    done('people.invited', { name, email })
    onInvited?.(data.id)
    onClose()
  }
  return <InvitationDialog {...dialog} onSubmit={invite} onClose={onClose} />
}
