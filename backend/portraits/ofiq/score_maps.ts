/**
 * Scores of OFIQ, the reference implementation of ISO/IEC 29794-5 (BSI-OFIQ/OFIQ-Project, MIT): from a
 * measure's native value to 0–100. Its landmarks come from ADNet and ours from MediaPipe: the maps are
 * OFIQ's own, but native values measured here are **not conformant** to the standard.
 */

const sigmoid = (x: number, middle: number, width: number) =>
  1 / (1 + Math.exp((middle - x) / width))

/** Rising or falling sigmoid around a middle. */
const rising = (middle: number, width: number) => (x: number) => 100 * sigmoid(x, middle, width)
const falling = (height: number, middle: number, width: number) => (x: number) =>
  height * (1 - sigmoid(x, middle, width))
const share = (x: number) => 100 * (1 - x)
const angle = (degrees: number) => 100 * Math.cos((degrees * Math.PI) / 180) ** 2

/** From this share on a head counts as fully covered. */
const COVERED = 0.95

export const OFIQ_MEASURES = {
  UnifiedQualityScore: rising(23, 2.6),
  BackgroundUniformity: falling(190, 10, 100),
  IlluminationUniformity: (x) => 100 * x ** 0.3,
  LuminanceMean: (x) => 100 * sigmoid(x, 0.2, 0.05) * (1 - sigmoid(x, 0.8, 0.05)),
  LuminanceVariance: (x) => 100 * Math.sin(((60 * x) / (60 * x + 1)) * Math.PI),
  UnderExposurePrevention: (x) => 120 * (0.832 - sigmoid(x, 0.92, 0.05)),
  OverExposurePrevention: (x) => 1 / (x + 0.01),
  DynamicRange: (x) => 12.5 * x,
  Sharpness: (x) => -14 + 115 * sigmoid(x, -20, 15),
  CompressionArtifacts: (x) => -0.0278 + 103 * sigmoid(x, 0.3308, 0.092),
  NaturalColour: falling(200, 0, 10),
  SingleFacePresent: share,
  EyesOpen: rising(0.02, 0.01),
  MouthClosed: falling(100, 0.2, 0.06),
  EyesVisible: share,
  MouthOcclusionPrevention: share,
  FaceOcclusionPrevention: share,
  InterEyeDistance: rising(70, 20),
  HeadSize: (x) => falling(200, 0, 0.05)(Math.abs(x - 0.45)),
  LeftwardCropOfTheFaceImage: rising(0.9, 0.1),
  RightwardCropOfTheFaceImage: rising(0.9, 0.1),
  MarginAboveOfTheFaceImage: rising(1.4, 0.1),
  MarginBelowOfTheFaceImage: rising(1.8, 0.1),
  HeadPoseYaw: angle,
  HeadPosePitch: angle,
  HeadPoseRoll: angle,
  ExpressionNeutrality: rising(-5_000, 5_000),
  NoHeadCoverings: (x) =>
    x >= COVERED ? 0 : (100 * (1 - sigmoid(x, 0.02, 0.1))) / (1 - sigmoid(0, 0.02, 0.1)),
} as const satisfies Record<string, (native: number) => number>

export type OfiqMeasure = keyof typeof OFIQ_MEASURES

/** OFIQ's score for a native value: an integer of 0–100. */
export const ofiqScore = (measure: OfiqMeasure, native: number): number =>
  Math.round(Math.min(100, Math.max(0, OFIQ_MEASURES[measure](native))))
