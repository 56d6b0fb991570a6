import router from '@adonisjs/core/services/router'

const ForgottenPassword = () => import('#backend/people/controllers/forgotten_password_controller')
const CheckLink = () => import('#backend/people/controllers/check_link_controller')
const AcceptInvitation = () => import('#backend/people/controllers/accept_invitation_controller')
const InvitePerson = () => import('#backend/people/controllers/invite_person_controller')
const InviteSheet = () => import('#backend/people/controllers/invite_sheet_controller')
const InviteAgain = () => import('#backend/people/controllers/invite_again_controller')

const ListPeople = () => import('#backend/people/controllers/list_people_controller')
const ShowPerson = () => import('#backend/people/controllers/show_person_controller')
const ChangePerson = () => import('#backend/people/controllers/change_person_controller')
const AddGrant = () => import('#backend/people/controllers/add_grant_controller')
const EndGrant = () => import('#backend/people/controllers/end_grant_controller')
const DisablePerson = () => import('#backend/people/controllers/disable_person_controller')
const ResetSecondFactor = () => import('#backend/people/controllers/reset_second_factor_controller')
const ListSchoolPeople = () => import('#backend/people/controllers/list_school_people_controller')
const InviteSchoolPerson = () =>
  import('#backend/people/controllers/invite_school_person_controller')
const InviteSchoolSheet = () => import('#backend/people/controllers/invite_school_sheet_controller')
const EndSchoolGrant = () => import('#backend/people/controllers/end_school_grant_controller')
const InviteSchoolPersonAgain = () =>
  import('#backend/people/controllers/invite_school_person_again_controller')
const HandOver = () => import('#backend/people/controllers/hand_over_controller')

/** For whoever has a letter, or wants one; nobody is signed in here. */
export function linkRoutes() {
  router.post('session/forgotten', [ForgottenPassword])
  router.post('invitations/check', [CheckLink])
  router.post('invitations/acceptance', [AcceptInvitation])
}

/** The people of a school’s colleges and classes, for its coordinators. */
export function schoolPeopleRoutes() {
  router.get('school_people', [ListSchoolPeople])
  router.post('school_people', [InviteSchoolPerson])
  router.post('school_people/sheet', [InviteSchoolSheet])
  router.put('school_people/:id/grants', [EndSchoolGrant])
  router.post('school_people/:id/invitation', [InviteSchoolPersonAgain])
}

/** The accounts of others. */
export function peopleRoutes() {
  router.get('people', [ListPeople])
  router.post('people', [InvitePerson])
  router.post('people/sheet', [InviteSheet])
  router.get('people/:id', [ShowPerson])
  router.put('people/:id', [ChangePerson])
  router.post('people/:id/grants', [AddGrant])
  router.put('people/:id/grants', [EndGrant])
  router.put('people/:id/disabled', [DisablePerson])
  router.delete('people/:id/second_factor', [ResetSecondFactor])
  router.post('people/:id/successor', [HandOver])
  router.post('people/:id/invitation', [InviteAgain])
}
