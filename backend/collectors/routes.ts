import router from '@adonisjs/core/services/router'

const ListCollectors = () => import('#backend/collectors/controllers/list_collectors_controller')
const ShowCollector = () => import('#backend/collectors/controllers/show_collector_controller')
const CreateCollector = () => import('#backend/collectors/controllers/create_collector_controller')
const ChangeCollector = () => import('#backend/collectors/controllers/change_collector_controller')
const RevokeCollector = () => import('#backend/collectors/controllers/revoke_collector_controller')
const RenewKey = () => import('#backend/collectors/controllers/renew_key_controller')
const SetHook = () => import('#backend/collectors/controllers/set_hook_controller')
const RemoveHook = () => import('#backend/collectors/controllers/remove_hook_controller')
const SendAgain = () => import('#backend/collectors/controllers/send_again_controller')
const ShowOpenApi = () => import('#backend/collectors/controllers/show_open_api_controller')
const SendPhoto = () => import('#backend/collectors/controllers/send_photo_controller')
const ShowSentPhoto = () => import('#backend/collectors/controllers/show_sent_photo_controller')

/** Who may send photos by the API: for the people of the centre. */
export function collectorRoutes() {
  router.get('collectors', [ListCollectors])
  router.post('collectors', [CreateCollector])
  router.get('collectors/:id', [ShowCollector])
  router.put('collectors/:id', [ChangeCollector])
  router.post('collectors/:id/revocation', [RevokeCollector])
  router.post('collectors/:id/keys', [RenewKey])
  router.post('collectors/:id/hook', [SetHook])
  router.delete('collectors/:id/hook', [RemoveHook])
  router.post('collectors/:id/hook/repetitions', [SendAgain])
}

/** For collectors, by their keys. */
export function intakeRoutes() {
  router.get('openapi.json', [ShowOpenApi])
  router.post('photos', [SendPhoto])
  router.get('photos/:externalNo', [ShowSentPhoto])
}
