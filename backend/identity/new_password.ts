import { commonPasswords } from '#backend/identity/common_passwords'
import { accounts } from '#config/accounts'
import {
  isPasswordDue,
  passwordFault,
  PASSWORD_POLICIES,
  type PasswordFault,
} from '#domain/identity/passwords'
import type User from '#models/people/user'

const policy = () => PASSWORD_POLICIES[accounts.passwordPolicy]

/** What the policy of this installation has against a password for this user, or null. */
export const newPasswordFault = async (
  password: string,
  owner: Pick<User, 'name' | 'email'>
): Promise<PasswordFault | null> =>
  passwordFault(password, policy(), owner, await commonPasswords())

/** Must this user change the password before anything else? */
export const mustChangePassword = ({ passwordChangedAt }: User): boolean =>
  isPasswordDue(policy(), passwordChangedAt.toMillis(), Date.now())
