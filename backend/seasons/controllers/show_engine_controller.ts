import { SeasonGateway } from '#backend/engine/season_gateway'
import { answer } from '#backend/http/answer'
import EngineTransformer from '#backend/seasons/transformers/engine_transformer'
import { inject } from '@adonisjs/core'

/** Tells the console whether the process engine is online. */
@inject()
export default class ShowEngineController {
  constructor(private gateway: SeasonGateway) {}

  async handle() {
    return answer(EngineTransformer.transform({ online: await this.gateway.isOnline() }))
  }
}
