import env from '#start/env'
import { join } from 'node:path'

/** The core pack comes with npm packages; the full pack adds models that must be fetched. */
type ModelPack = 'core' | 'full'

/** A model: source, digest, input and output. */
export interface VisionModel {
  pack: ModelPack
  /** A file of an npm package, or of the extended pack: from VISION_MODELS_DIR or `url`. */
  source: { package: string; file: string } | { url: string; file: string }
  /** Digest of the whole file. */
  sha256: string
  /** Byte range of the model if the file contains several. */
  bytes?: readonly [from: number, to: number]
  /** Digest of the converted ONNX model; null if the source is ONNX. */
  converted: string | null
  licence: string
  input: string
  output: string
}

const MEDIAPIPE = 'Apache-2.0, Google MediaPipe'
const ASSETS = 'https://storage.googleapis.com/mediapipe-assets'
const LANDMARKER = {
  pack: 'full' as const,
  source: {
    url: `${ASSETS}/face_landmarker_v2_with_blendshapes.task`,
    file: 'face_landmarker_v2_with_blendshapes.task',
  },
  sha256: 'b261925d4aad812b47a0e8d58c1baa1223270a5d1f663d78338bc881c003879d',
  licence: MEDIAPIPE,
}

export const VISION_MODELS = {
  face_full_range: {
    pack: 'core',
    source: { package: '@mediapipe/face_detection', file: 'face_detection_full_range.tflite' },
    sha256: '99bf9494d84f50acc6617d89873f71bf6635a841ea699c17cb3377f9507cfec3',
    converted: '9df55c1fe5d040149646c971615c6c78322b82b88e3f8e54cd1a32f99ad30ef4',
    licence: MEDIAPIPE,
    input: '1×192×192×3, −1…1',
    output: '2304 boxes with 6 points, 2304 scores',
  },
  face_mesh: {
    pack: 'core',
    source: { package: '@mediapipe/face_mesh', file: 'face_mesh_solution_packed_assets.data' },
    sha256: 'dbe5905c582c0462cdaea17e7e6ecea92edaa8cccc515c5e2e7291f2cbb5fb99',
    bytes: [2_495_952, 3_737_848],
    converted: 'c28013e8c5ee22f276d868355799d9fa56b0fac54969220fa0207414a3606285',
    licence: MEDIAPIPE,
    input: '1×192×192×3, 0…1',
    output: '468 points in pixels of the input, presence',
  },
  selfie: {
    pack: 'core',
    source: { package: '@mediapipe/selfie_segmentation', file: 'selfie_segmentation.tflite' },
    sha256: '8d13b7fae74af625c641226813616a2117bd6bca19eb3b75574621fc08557f27',
    converted: '723af72be63dc5eec7d90254d512ef1cd1713a8f07060ab52ab8d4e4fb719026',
    licence: MEDIAPIPE,
    input: '1×256×256×3, 0…1',
    output: '256×256, share of person',
  },
  pose: {
    pack: 'core',
    source: { package: '@mediapipe/pose', file: 'pose_landmark_lite.tflite' },
    sha256: 'f17bfbecadb61c3be1baa8b8d851cc6619c870a87167b32848ad20db306b9d61',
    converted: '2bafe3ca95966f2f915a01e05a1050ff007ec93d82e7c09e0bf0a2996e4e3fd9',
    licence: MEDIAPIPE,
    input: '1×256×256×3, 0…1',
    output: '39 points of 5 values, presence, and maps',
  },
  face_landmarks: {
    ...LANDMARKER,
    bytes: [229_828, 1_382_778],
    converted: 'db47554ebcc807c807023b8cae54252786e568149f99656137670d1dda60ccb4',
    input: '1×192×192×3, 0…1',
    output: '478 points in pixels of the input, presence',
  },
  blendshapes: {
    ...LANDMARKER,
    bytes: [1_402_288, 2_357_600],
    converted: '4f2d7a0c406e910701cf0f034848fd57634cb9b7a5a7ab672f9492ada989783f',
    input: '146 points in pixels',
    output: '52 expressions, 0…1',
  },
  hair: {
    pack: 'full',
    source: { url: `${ASSETS}/hair_segmentation.tflite`, file: 'hair_segmentation.tflite' },
    sha256: 'd2c940c4fd80edeaf38f5d7387d1b4235ee320ed120080df67c663e749e77633',
    converted: 'f6b9725db9c856b9dcd78ec586306fcdfd9f6aaf7b312be5fba293a24128e8f7',
    licence: MEDIAPIPE,
    input: '1×512×512×4, 0…1, the fourth channel empty',
    output: '512×512, background and hair',
  },
  yunet: {
    pack: 'full',
    source: {
      url: 'https://github.com/ShiqiYu/libfacedetection.train/raw/master/onnx/yunet_n_320_320.onnx',
      file: 'yunet_n_320.onnx',
    },
    sha256: '81dbde155e982455488235acb8ec2dec5d647edf7cf7080d33e4abb69b93a0d2',
    converted: null,
    licence: 'BSD-3-Clause, Shiqi Yu (libfacedetection)',
    input: '1×3×320×320, blue green red, 0…255',
    output: 'scores, boxes and 5 points at strides 8, 16, 32',
  },
} as const satisfies Record<string, VisionModel>

export type ModelName = keyof typeof VISION_MODELS

/** The models of each pack; the full pack replaces some core models by better ones. */
export const MODELS_OF: Record<ModelPack, ModelName[]> = {
  core: ['face_full_range', 'face_mesh', 'selfie', 'pose'],
  full: ['yunet', 'face_landmarks', 'blendshapes', 'hair', 'selfie', 'pose'],
}

/**
 * MiniFASNet, a detector of re-photographs, is left out: its training data are for research only, and
 * no model score may lock a student.
 */
export const visionFolders = {
  extended: env.get('VISION_MODELS_DIR') ?? null,
  /** Converted and fetched models; recreated if missing. */
  made: join(import.meta.dirname, '..', 'tmp', 'vision'),
}
