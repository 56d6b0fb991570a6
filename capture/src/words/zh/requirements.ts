/** The rules of 苏教指通〔2023〕13号 附件2 in the words of a season’s policy, and the seven problems of 2021. */
export const requirements = {
  light: {
    title: '光线',
    text: '建议面向窗户，用自然光，避免阳光直射；面部光线均匀，没有高光、光斑和红眼。',
    evening: '不建议晚间拍摄。',
  },
  pose: {
    title: '姿态与表情',
    standing: '站姿端正，',
    sitting: '坐姿端正，',
    either: '站姿或坐姿端正，',
    text: '表情自然，双眼自然睁开并平视，双耳对称，双肩平衡，嘴唇自然闭合。',
  },
  glasses: {
    title: '眼镜',
    wear: '常戴眼镜的应戴眼镜，',
    off: '请摘下眼镜。不得戴有色隐形眼镜。',
    allowed: '可以戴眼镜，',
    text: '不得戴有色（含隐形）眼镜，镜框不遮挡眼睛，镜片不反光。',
  },
  ornaments: {
    title: '佩饰与遮挡',
    text: '不戴耳环、项链等饰品，头发不遮挡眉毛、眼睛和耳朵，不使用头部覆盖物',
    exemption: '（因宗教、医疗和文化需要的，请先联系学校登记，不得遮挡脸部或造成阴影）',
    makeUp: '；不宜化妆。',
    makeUpAndSunscreen: '；不宜化妆或涂抹防晒霜。',
  },
  clothes: {
    title: '衣着',
    text: '穿与背景色区分明显的纯色上衣，避免复杂图案和条纹；',
    white: '请穿白色上衣。',
    not_blue: '不得穿蓝色上衣。',
    not_blue_yellow: '不得穿蓝色、黄色上衣。',
  },
  honest: {
    title: '严禁翻拍和美颜',
    text: '必须本人真实拍摄，不得翻拍照片或屏幕，不得用软件处理面部。违者账号锁定，由学校老师解锁。',
  },
  problems: {
    uneven_light: {
      name: '脸部光线不均匀，一边亮一边暗',
      remedy: '面对光源较好的方向，确保脸部光线均匀。',
    },
    rephotographed: {
      name: '翻拍其他照片或过度美颜',
      remedy: '拍真实的自己，严禁美颜处理，严禁翻拍。',
    },
    blurred: {
      name: '图像模糊',
      remedy: '先擦拭后置摄像头，拍照时手机保持稳定，拍后查看。',
    },
    overexposed: {
      name: '脸部光线过强，曝光过度',
      remedy: '避免用闪光灯，或在强光直接照射的地方拍照。',
    },
    hair_colour: {
      name: '头顶灯光太强，发色异常',
      remedy: '避开直接在灯光下拍照。',
    },
    too_dark: {
      name: '脸部光线太暗',
      remedy: '找一个光线良好的拍照环境。',
    },
    too_small: {
      name: '拍了全身，人像太小',
      remedy: '把头部、肩膀对应放入人形虚线框后再拍。',
    },
  },
}
