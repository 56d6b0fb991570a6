import { fileOf } from './imports.js'

const ROLES = ['centre_admin', 'operator', 'reviewer', 'coordinator', 'college', 'class_teacher']

/**
 * What a role may do is said once, in domain/identity/permissions: the console asks for capabilities. A college
 * is also what audit entries are about.
 */
export const noRoles = {
  create(context) {
    if (!/^admin\/src\/(?!i18n\/|audit\/subjects\.ts)/.test(fileOf(context))) return {}
    return {
      Literal(node) {
        if (!ROLES.includes(node.value)) return
        context.report({ node, message: `a role by name: ask useMay() for a capability` })
      },
    }
  },
}
