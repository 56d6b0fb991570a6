import { temporal } from '#config/temporal'
import { EncryptionCodec } from '#backend/engine/payload_codec'
import { Client, Connection } from '@temporalio/client'

/** Clients and workers encrypt payloads in the same way. */
export const dataConverter = {
  payloadCodecs: [new EncryptionCodec(temporal.payloadKeys.release())],
}

/** A client that connects on first use, so that the console can still read without an engine. */
export function engineClient(): Client {
  const connection = Connection.lazy({ address: temporal.address, connectTimeout: '3 seconds' })
  return new Client({ connection, namespace: temporal.namespace, dataConverter })
}
