import { Viewer } from '#backend/identity/viewer'
import { runAs, scopeOf } from '#backend/isolation/scope'
import User from '#models/people/user'

/**
 * Somebody with the grants in force and the units of these. Nobody is signed in while a link is checked, so
 * the units are read in the scope of the person whose link it is.
 */
export async function linkHolder(userId: string): Promise<User> {
  const user = await User.query().where('id', userId).preload('grants').firstOrFail()
  await runAs(scopeOf(new Viewer(user)), () =>
    user.load('grants', (grants) =>
      grants
        .withScopes((scopes) => scopes.inForce())
        .preload('unit')
        .orderBy('role')
        .orderBy('id')
    )
  )
  return user
}
