import { temporal } from '#config/temporal'
import { EncryptionCodec } from '#backend/engine/payload_codec'
import { Client, Connection } from '@temporalio/client'

/** Clients and workers encrypt payloads in the same way. */
export const dataConverter = {
  payloadCodecs: [new EncryptionCodec(temporal.payloadKeys.release())],
}

/** The client of the namespace in which jobs and sweeps run. */
export class JobsClient extends Client {}

/** Clients of both namespaces over one connection, made on first use: the console reads without an engine. */
export function engineClients() {
  const connection = Connection.lazy({ address: temporal.address, connectTimeout: '3 seconds' })
  return {
    connection,
    seasons: new Client({ connection, namespace: temporal.namespace, dataConverter }),
    jobs: new JobsClient({ connection, namespace: temporal.jobsNamespace, dataConverter }),
  }
}
