import router from '@adonisjs/core/services/router'

const SignIn = () => import('#backend/identity/controllers/sign_in_controller')
const ShowSession = () => import('#backend/identity/controllers/show_session_controller')
const SetLanguage = () => import('#backend/identity/controllers/set_language_controller')
const ChangePassword = () => import('#backend/identity/controllers/change_password_controller')
const ListOwnSessions = () => import('#backend/identity/controllers/list_own_sessions_controller')
const EndSession = () => import('#backend/identity/controllers/end_session_controller')
const EndOtherSessions = () => import('#backend/identity/controllers/end_other_sessions_controller')
const ConfirmIdentity = () => import('#backend/identity/controllers/confirm_identity_controller')
const ShowSecondFactor = () => import('#backend/identity/controllers/show_second_factor_controller')
const ProposeSecondFactor = () =>
  import('#backend/identity/controllers/propose_second_factor_controller')
const ConfirmSecondFactor = () =>
  import('#backend/identity/controllers/confirm_second_factor_controller')
const RemoveSecondFactor = () =>
  import('#backend/identity/controllers/remove_second_factor_controller')
const RenewRecoveryCodes = () =>
  import('#backend/identity/controllers/renew_recovery_codes_controller')
const SignOut = () => import('#backend/identity/controllers/sign_out_controller')

/** The only route for somebody who is not signed in. */
export const signInRoute = () => router.post('api/session', [SignIn])

/** The signed-in user. */
export function sessionRoutes() {
  router.get('session', [ShowSession])
  router.patch('session', [SetLanguage])
  router.put('session/password', [ChangePassword])
  router.post('session/confirmation', [ConfirmIdentity])
  router.get('session/second_factor', [ShowSecondFactor])
  router.post('session/second_factor', [ProposeSecondFactor])
  router.put('session/second_factor', [ConfirmSecondFactor])
  router.delete('session/second_factor', [RemoveSecondFactor])
  router.post('session/recovery_codes', [RenewRecoveryCodes])
  router.delete('session', [SignOut])
  router.get('sessions', [ListOwnSessions])
  router.delete('sessions', [EndOtherSessions])
  router.delete('sessions/:id', [EndSession])
}
