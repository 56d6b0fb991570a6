import router from '@adonisjs/core/services/router'

const StoreDocument = () => import('#backend/documents/controllers/store_document_controller')
const ListDocuments = () => import('#backend/documents/controllers/list_documents_controller')
const OpenDocument = () => import('#backend/documents/controllers/open_document_controller')
const ShowDocument = () => import('#backend/documents/controllers/show_document_controller')
const ShowDocumentPage = () =>
  import('#backend/documents/controllers/show_document_page_controller')

/** Stamped forms and other files of a season unit. */
export function documentRoutes() {
  router.get('season_units/:id/documents', [ListDocuments])
  router.post('season_units/:id/documents', [StoreDocument])
  router.get('documents/:id', [OpenDocument])
  router.get('documents/:id/pages', [ShowDocument])
  router.get('documents/:id/pages/:page', [ShowDocumentPage])
}
