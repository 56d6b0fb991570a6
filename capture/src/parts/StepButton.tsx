import type { StepBodies } from '../api/phoneApi'
import { useSession } from '../session/SessionContext'
import { Button } from './Button'

interface Props<Step extends keyof StepBodies> {
  step: Step
  /** What the server keeps of it. */
  body: StepBodies[Step]
  label: string
}

/** Does a step; the server says which one comes next. */
export function StepButton<Step extends keyof StepBodies>({ step, body, label }: Props<Step>) {
  const { act, isBusy } = useSession()
  return (
    <Button
      kind="primary"
      isDisabled={isBusy}
      onClick={() => void act((api) => api.takeStep(step, body))}
    >
      {label}
    </Button>
  )
}
