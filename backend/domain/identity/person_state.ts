export const PERSON_STATES = ['active', 'invited', 'disabled'] as const
export type PersonState = (typeof PERSON_STATES)[number]

/** Can somebody sign in, not yet, or not any more? Accounts that nobody invited have a password already. */
export function personState<At>(account: {
  disabledAt: At | null
  invitedAt: At | null
  acceptedAt: At | null
}): PersonState {
  if (account.disabledAt) return 'disabled'
  return account.invitedAt && !account.acceptedAt ? 'invited' : 'active'
}
