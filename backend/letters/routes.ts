import router from '@adonisjs/core/services/router'

const ListLetters = () => import('#backend/letters/controllers/list_letters_controller')
const ListUnitLetters = () => import('#backend/letters/controllers/list_unit_letters_controller')
const SettleLetter = () => import('#backend/letters/controllers/settle_letter_controller')
const ListTemplates = () => import('#backend/letters/controllers/list_templates_controller')
const ShowTemplate = () => import('#backend/letters/controllers/show_template_controller')
const ListTemplateVersions = () =>
  import('#backend/letters/controllers/list_template_versions_controller')
const PreviewTemplate = () => import('#backend/letters/controllers/preview_template_controller')
const TryTemplate = () => import('#backend/letters/controllers/try_template_controller')
const ChangeTemplate = () => import('#backend/letters/controllers/change_template_controller')
const ResetTemplate = () => import('#backend/letters/controllers/reset_template_controller')

/** Letters, and the templates they are written from. */
export function letterRoutes() {
  router.get('letters', [ListLetters])
  router.get('season_units/:id/letters', [ListUnitLetters])
  router.post('letters/:id/settlement', [SettleLetter])
  router.get('wordings', [ListTemplates])
  router.get('wordings/:code/:locale', [ShowTemplate])
  router.get('wordings/:code/:locale/versions', [ListTemplateVersions])
  router.post('wordings/:code/:locale/preview', [PreviewTemplate])
  router.post('wordings/:code/:locale/test', [TryTemplate])
  router.put('wordings/:code/:locale', [ChangeTemplate])
  router.delete('wordings/:code/:locale', [ResetTemplate])
}
