import router from '@adonisjs/core/services/router'

const Acts = () => import('#backend/seasons/controllers/acts_controller')
const Calendars = () => import('#backend/seasons/controllers/calendars_controller')
const DayCounts = () => import('#backend/seasons/controllers/day_counts_controller')
const Deadlines = () => import('#backend/seasons/controllers/deadlines_controller')
const Engine = () => import('#backend/engine/engine_controller')
const Members = () => import('#backend/seasons/controllers/season_members_controller')
const Seasons = () => import('#backend/seasons/controllers/seasons_controller')
const SeasonUnits = () => import('#backend/seasons/controllers/season_units_controller')
const Tasks = () => import('#backend/seasons/controllers/tasks_controller')
const Timeline = () => import('#backend/seasons/controllers/timeline_controller')
const Windows = () => import('#backend/seasons/controllers/windows_controller')

/** Planning and running seasons. */
export function seasonRoutes() {
  router.get('presets', [Seasons, 'presets'])
  router.get('seasons', [Seasons, 'index'])
  router.post('seasons', [Seasons, 'store'])
  router.get('seasons/:id', [Seasons, 'show'])
  router.get('seasons/:id/publication', [Seasons, 'publication'])
  router.post('seasons/:id/publish', [Seasons, 'publish'])
  router.post('seasons/:id/units', [Members, 'store'])
  router.get('seasons/:id/windows', [Windows, 'index'])
  router.post('seasons/:id/windows', [Windows, 'store'])
  router.get('seasons/:id/calendars/:calendarId', [Calendars, 'preview'])
  router.post('seasons/:id/calendars/:calendarId', [Calendars, 'apply'])

  router.get('season_units', [SeasonUnits, 'index'])
  router.get('season_units/:id', [SeasonUnits, 'show'])
  router.get('season_units/:id/timeline', [Timeline, 'index'])
  router.get('season_units/:id/deadlines', [Deadlines, 'index'])
  router.get('season_units/:id/day_counts', [DayCounts, 'index'])
  router.put('season_units/:id/day_counts/:day', [DayCounts, 'update'])
  router.post('season_units/:id/acts/:act', [Acts, 'store'])

  router.get('calendars', [Calendars, 'index'])
  router.post('calendars', [Calendars, 'store'])
  router.post('calendars/preview', [Calendars, 'previewNotice'])
  router.get('tasks', [Tasks, 'index'])
  router.get('engine', [Engine, 'show'])
}
