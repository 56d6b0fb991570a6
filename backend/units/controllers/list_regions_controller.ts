import { answerWith } from '#backend/http/answer'
import { allRegions } from '#backend/units/queries/all_regions'
import RegionTransformer from '#backend/units/transformers/region_transformer'

/** 片区: regions and their contacts at the centre. */
export default class ListRegionsController {
  async handle() {
    const regions = await allRegions()
    return answerWith(RegionTransformer.transform(regions), { next: null, total: regions.length })
  }
}
