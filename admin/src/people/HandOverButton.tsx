import { useState } from 'react'
import { DialogButton } from '../forms/DialogButton'
import { HandOverDialog } from './HandOverDialog'
import { InviteDialog } from './InviteDialog'
import type { Person } from './types'

interface Props {
  person: Person
  onClose: () => void
}

/** The successor is chosen, or first invited and then chosen: one dialog at a time. */
function HandOver({ person, onClose }: Props) {
  const [isInviting, setInviting] = useState(false)
  const [invited, setInvited] = useState<string | null>(null)
  return isInviting ? (
    <InviteDialog onClose={() => setInviting(false)} onInvited={setInvited} />
  ) : (
    <HandOverDialog
      {...{ person, onClose }}
      successorId={invited}
      onInvite={() => setInviting(true)}
    />
  )
}

/** Hands over to a successor. */
export const HandOverButton = ({ person }: { person: Person }) => (
  <DialogButton label="people.hand_over.button" color="warning" variant="outlined">
    {(close) => <HandOver person={person} onClose={close} />}
  </DialogButton>
)
