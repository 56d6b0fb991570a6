/** 采集码 at a fixed capture point, what waits about codes, and how students get them. */
export const capture = {
  capture: {
    title: '采集点',
    open_point: '到采集点扫码拍照',
    not_used: '本季按通知不使用采集码：请在“照片”中按学号提交照片。',
    scan: '扫描采集码',
    scanner: '扫码枪输入',
    scanner_hint: '光标留在这里，用扫码枪扫学生手机上的采集码；也可以粘贴后按回车。',
    picture: '上传采集码图片',
    camera: '摄像头画面',
    camera_on: '打开摄像头扫描',
    camera_off: '关闭摄像头',
    camera_hint: '请学生调亮屏幕，把整个采集码放进画面，保持一两秒。',
    camera_faults: {
      denied: '浏览器没有允许使用摄像头：请在地址栏旁允许后重试，或改用扫码枪、上传图片。',
      missing: '没有找到可用的摄像头：请改用扫码枪，或上传采集码图片。',
    },
    student: '学生',
    next: '下一位',
    outcomes: {
      bound: '采集码有效，已绑定到这名学生。',
      known: '采集码有效，之前已绑定到这名学生。',
      renewed: '学信网更新了这名学生的信息，已按新的采集码更新。',
    },
    differs: {
      maskedName: '姓名：采集码是“%{code}”，名单是“%{list}”，以采集码为准。',
      lastFour: '证件号码后四位：采集码是“%{code}”，名单是“%{list}”，以采集码为准。',
      className: '班级：采集码是“%{code}”，名单是“%{list}”，以名单为准。',
    },
    unusual: '采集码的编号与通知样例的形式不同，已照常保存；如果多名学生都这样，请告诉中心。',
    see_photo: '查看这张照片',
    see_student: '查看学生的全部记录',
    conflicts: '采集码待处理（%{smart_count}）',
    show: '显示',
    open: '待处理',
    closed: '已处理',
    none_open: '没有需要处理的采集码。采集码与名单不一致、同一学号出现两个采集码时，会列在这里。',
    none_closed: '还没有处理过的记录。',
    issued: '生成时间',
    kinds: {
      second_code: '同一学号出现了第二个采集码，第二个没有启用。请核对以哪个为准。',
      other_unit: '这名学生的采集码已在其他单位使用，请联系中心。',
      field_differs: '采集码与名单的姓名或证件号码后四位不同，已以采集码为准。请核对是否为同一人。',
      not_listed: '有采集码，但不在本校名单上。请核对是否为本校应届毕业生，或学号有误。',
    },
    sides: {
      present: '现在的采集码',
      waiting: '第二个采集码',
      code: '采集码',
      list: '名单',
    },
    decisions: {
      second_code: {
        keep: { label: '保留现在的', says: '第二个采集码不启用。' },
        replace: {
          label: '改用第二个',
          says: '第二个采集码代替现在的，学生姓名、证件号码后四位以它为准；等学信网更正的勘误会一并标为已复核。',
        },
      },
      other_unit: {
        keep: { label: '已与中心核对', says: '写明核对结果，这一条不再显示为待处理。' },
      },
      field_differs: {
        keep: { label: '确认是同一人', says: '以采集码为准，请在下次上传名单时更正。' },
        merge: {
          label: '合并到另一名学生',
          says: '学号有误时使用：这名学生的采集码和照片都归到所选学生。',
        },
      },
      not_listed: {
        keep: { label: '确认是本校学生', says: '保留这名学生，并请补充到名单中。' },
        merge: {
          label: '合并到名单上的学生',
          says: '名单上学号不同但是同一人时使用：采集码和照片都归到所选学生。',
        },
      },
    },
    merge_into: '名单上证件号码后四位相同的学生：',
    decided: { keep: '已处理。', replace: '已改用第二个采集码。', merge: '已合并。' },
    states: {
      open: '待处理',
      kept: '已保留',
      replaced: '已改用第二个',
      merged: '已合并',
    },
    demo_codes: '打印演示采集码',
    demo_code: '打印演示采集码',
    phone: '学生手机采集',
    phone_code: '手机采集页的二维码',
    phone_hint:
      '在校外或按班级自行拍摄的学生，在本校采集时间内用手机打开这个网址，扫描或上传采集码后按步骤拍摄。可扫此码，也可把网址发给学生。',
    how: '学生如何获取采集码',
    how_hint:
      '三种渠道任选其一，请学生提前 1–3 天获取并把图片保存到手机，不要外传。有两个学籍的学生有两个采集码，请使用本次毕业学籍的那一个。',
  },
}
