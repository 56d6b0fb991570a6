import emitter from '@adonisjs/core/services/emitter'

const tellOwner = () => import('#backend/letters/tell_owner')

emitter.on('account:changed', async (changed) => {
  await (await tellOwner()).tellOwner(changed)
})
