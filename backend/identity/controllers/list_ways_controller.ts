import { identity } from '#config/identity_provider'
import { answer } from '#backend/http/answer'
import WaysTransformer from '#backend/identity/transformers/ways_transformer'

/** How people may sign in here, for the page on which they do. */
export default class ListWaysController {
  handle() {
    return answer(WaysTransformer.transform({ provider: identity.provider }))
  }
}
