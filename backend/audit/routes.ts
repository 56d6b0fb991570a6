import router from '@adonisjs/core/services/router'

const ListAuditEntries = () => import('#backend/audit/controllers/list_audit_entries_controller')

/** Who did what. */
export function auditRoutes() {
  router.get('audit_entries', [ListAuditEntries])
}
