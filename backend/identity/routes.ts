import { networkKey } from '#backend/identity/attempts/attempt_keys'
import limiter from '@adonisjs/limiter/services/main'
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
const ListWays = () => import('#backend/identity/controllers/list_ways_controller')
const BeginAtProvider = () => import('#backend/identity/controllers/begin_at_provider_controller')
const ReturnFromProvider = () =>
  import('#backend/identity/controllers/return_from_provider_controller')
const ConfirmProviderSignIn = () =>
  import('#backend/identity/controllers/confirm_provider_sign_in_controller')
const ShowIdentity = () => import('#backend/identity/controllers/show_identity_controller')
const UntieIdentity = () => import('#backend/identity/controllers/untie_identity_controller')
const SignOut = () => import('#backend/identity/controllers/sign_out_controller')

/** Each beginning keeps a row for ten minutes, and each refused return leaves an entry in the audit. */
const throttleProvider = limiter.define('provider', ({ request }) =>
  limiter
    .allowRequests(120)
    .every('1 minute')
    .usingKey(`provider_${networkKey(request.ip())}`)
)

/** For whoever is not signed in. */
export function signInRoutes() {
  router.post('session', [SignIn])
  router.get('session/ways', [ListWays])
  router.post('session/provider', [BeginAtProvider]).use(throttleProvider)
  router.get('session/provider/return', [ReturnFromProvider]).use(throttleProvider)
  router.post('session/provider/code', [ConfirmProviderSignIn])
}

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
  router.get('session/identity', [ShowIdentity])
  router.delete('session/identity', [UntieIdentity])
  router.delete('session', [SignOut])
  router.get('sessions', [ListOwnSessions])
  router.delete('sessions', [EndOtherSessions])
  router.delete('sessions/:id', [EndSession])
}
