import router from '@adonisjs/core/services/router'

const ShowClock = () => import('#backend/rehearsal/controllers/show_clock_controller')
const ShowClockForecast = () =>
  import('#backend/rehearsal/controllers/show_clock_forecast_controller')
const ShowLastMove = () => import('#backend/rehearsal/controllers/show_last_move_controller')
const MoveClock = () => import('#backend/rehearsal/controllers/move_clock_controller')
const SetClockMode = () => import('#backend/rehearsal/controllers/set_clock_mode_controller')

/** The season clock. */
export function clockRoutes() {
  router.get('clock', [ShowClock])
  router.get('clock/forecast', [ShowClockForecast])
  router.get('clock/moves/last', [ShowLastMove])
  router.post('clock/moves', [MoveClock])
  router.put('clock/mode', [SetClockMode])
}
