import { answer } from '#backend/http/answer'
import { importsOfUnit } from '#backend/roster/list/queries/imports_of_unit'
import ListImportTransformer from '#backend/roster/list/transformers/list_import_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** The imports of a unit's list, newest first. */
export default class ListImportsController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    return answer(ListImportTransformer.transform(await importsOfUnit(unit)))
  }
}
