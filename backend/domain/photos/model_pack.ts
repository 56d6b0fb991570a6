/** 基础模型 come with the packages; 完整模型 are those and the extended ones. */
export const MODEL_PACKS = ['core', 'full'] as const
export type ModelPack = (typeof MODEL_PACKS)[number]
