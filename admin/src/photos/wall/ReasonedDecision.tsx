import type { Decision } from '@domain/photos/desk'
import { AskDialogButton } from '../AskDialogButton'
import { decisionInputs } from '../decisionInputs'
import type { WallPhoto } from './wall_photo'

/** Decisions with a reason in words: the centre overrules the machine, or does not, or undoes a reset. */
export const REASONED = ['override', 'uphold', 'restore'] as const satisfies readonly Decision[]

export type Decide = (photo: WallPhoto, decision: Decision, body: object) => void

interface Props {
  photo: WallPhoto
  decision: (typeof REASONED)[number]
  onDecide: Decide
}

/** Asks for the reason, decides about the photo and goes on, as a key does. */
export const ReasonedDecision = ({ photo, decision, onDecide }: Props) => (
  <AskDialogButton
    name={decision}
    isOffered={photo.open.includes(decision)}
    onMouseDown={(event) => event.preventDefault()}
    send={async (asked) => onDecide(photo, decision, asked)}
  >
    {decisionInputs(decision)}
  </AskDialogButton>
)
