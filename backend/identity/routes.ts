import router from '@adonisjs/core/services/router'

const SignIn = () => import('#backend/identity/controllers/sign_in_controller')
const ShowSession = () => import('#backend/identity/controllers/show_session_controller')
const SetLanguage = () => import('#backend/identity/controllers/set_language_controller')
const ChangePassword = () => import('#backend/identity/controllers/change_password_controller')
const ListOwnSessions = () => import('#backend/identity/controllers/list_own_sessions_controller')
const EndSession = () => import('#backend/identity/controllers/end_session_controller')
const EndOtherSessions = () => import('#backend/identity/controllers/end_other_sessions_controller')
const SignOut = () => import('#backend/identity/controllers/sign_out_controller')

/** The only route for somebody who is not signed in. */
export const signInRoute = () => router.post('api/session', [SignIn])

/** The signed-in user. */
export function sessionRoutes() {
  router.get('session', [ShowSession])
  router.patch('session', [SetLanguage])
  router.put('session/password', [ChangePassword])
  router.delete('session', [SignOut])
  router.get('sessions', [ListOwnSessions])
  router.delete('sessions', [EndOtherSessions])
  router.delete('sessions/:id', [EndSession])
}
