/** By what the reader proves again who they are. */
export type Proof = 'code' | 'password'

type Ask = (by: Proof) => Promise<boolean>

interface Refused {
  error?: { type: string; by?: Proof }
}

let ask: Ask | null = null
let asking: Promise<boolean> | null = null

/** Whoever shows the dialog registers it here. Returns how to take it back. */
export function registerStepUp(dialog: Ask) {
  ask = dialog
  return () => void (ask = null)
}

/**
 * Was a request refused because the reader has to prove again who they are, and have they done so? Then it
 * can be repeated as it is. Several requests at once ask one time.
 */
export async function provedAgain({ error }: Refused): Promise<boolean> {
  if (error?.type !== 'step_up_required' || !ask) return false
  asking ??= ask(error.by ?? 'password').finally(() => (asking = null))
  return asking
}
