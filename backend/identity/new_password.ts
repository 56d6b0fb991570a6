import { commonPasswords } from '#backend/identity/common_passwords'
import { accounts } from '#config/accounts'
import {
  isPasswordDue,
  passwordFault,
  PASSWORD_POLICIES,
  type PasswordFault,
} from '#domain/identity/passwords'
import type User from '#models/people/user'
import { DateTime } from 'luxon'

const policy = () => PASSWORD_POLICIES[accounts.passwordPolicy]

/** What the policy of this installation has against a password for this user, or null. */
export const newPasswordFault = async (
  password: string,
  owner: Pick<User, 'name' | 'email'>
): Promise<PasswordFault | null> =>
  passwordFault(password, policy(), owner, await commonPasswords())

/** When a first password was changed that a machine chose: never (ASVS 5.0, 6.4.1). */
export const NEVER_CHANGED = DateTime.fromMillis(0)

/** Must this user change the password before anything else? */
export const mustChangePassword = ({ passwordChangedAt }: User): boolean =>
  +passwordChangedAt === +NEVER_CHANGED ||
  isPasswordDue(policy(), passwordChangedAt.toMillis(), Date.now())
