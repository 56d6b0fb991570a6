import router from '@adonisjs/core/services/router'

const Clock = () => import('#backend/rehearsal/controllers/clock_controller')

/** The season clock. */
export function clockRoutes() {
  router.get('clock', [Clock, 'show'])
  router.post('clock/moves', [Clock, 'move'])
  router.put('clock/mode', [Clock, 'setMode'])
}
