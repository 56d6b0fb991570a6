import router from '@adonisjs/core/services/router'

const ForgottenPassword = () => import('#backend/people/controllers/forgotten_password_controller')
const CheckLink = () => import('#backend/people/controllers/check_link_controller')
const AcceptInvitation = () => import('#backend/people/controllers/accept_invitation_controller')
const InvitePerson = () => import('#backend/people/controllers/invite_person_controller')
const InviteAgain = () => import('#backend/people/controllers/invite_again_controller')

/** For whoever has a letter, or wants one; nobody is signed in here. */
export function linkRoutes() {
  router.post('session/forgotten', [ForgottenPassword])
  router.post('invitations/check', [CheckLink])
  router.post('invitations/acceptance', [AcceptInvitation])
}

/** The accounts of others. */
export function peopleRoutes() {
  router.post('people', [InvitePerson])
  router.post('people/:id/invitation', [InviteAgain])
}
