import type { ActivityInterceptorsFactory } from '@temporalio/worker'
import { EVERYBODY, runAs } from './scope.js'

/** Activities work for all units; the roles of the workers are not limited to some. */
export const activityScope: ActivityInterceptorsFactory = () => ({
  inbound: { execute: (input, next) => runAs(EVERYBODY, () => next(input)) },
})
