import router from '@adonisjs/core/services/router'

const ListLocks = () => import('#backend/locks/controllers/list_locks_controller')
const EndLocks = () => import('#backend/locks/controllers/end_locks_controller')

/** Locks of students who shoot by phone: the school ends them, with a reason. */
export function lockRoutes() {
  router.get('locks', [ListLocks])
  router.post('locks/ends', [EndLocks])
}
