/** 基础模型 (core) are installed as packages; 完整模型 (full) adds the extended ones. */
export const MODEL_PACKS = ['core', 'full'] as const
export type ModelPack = (typeof MODEL_PACKS)[number]
