/**
 * The only import of onnxruntime-node (lint refuses others). On Linux it creates a device id and a queue
 * in the user's cache folder and looks up a host to send them to, unless this is set before the library is
 * loaded.
 */
process.env.ORT_DISABLE_TELEMETRY = '1'

export const { InferenceSession, Tensor } = await import('onnxruntime-node')
